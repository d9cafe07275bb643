/** The JSON Schema of the sheets that authors write. */
import type { APIRoute } from 'astro';
import { publishedSchema } from '../../../schemas/published.ts';

export const GET: APIRoute = () => Response.json(publishedSchema('sheets'));
