/** The index that <partner-finder> searches and filters with; loaded when it is first needed. */
import type { APIRoute } from 'astro';
import { directoryIndex } from '../../queries/directory.ts';

export const GET: APIRoute = async () => Response.json(await directoryIndex());
