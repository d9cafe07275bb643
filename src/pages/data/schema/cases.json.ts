/** The JSON Schema of the cases that authors write. */
import type { APIRoute } from 'astro';
import { publishedSchema } from '../../../schemas/published.ts';

export const GET: APIRoute = () => Response.json(publishedSchema('cases'));
