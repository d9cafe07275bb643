/** Every case in a few words: fetched when weights of likeness are changed, and on the page that compares cases. */
import type { APIRoute } from 'astro';
import { briefFile } from '../../queries/similar.ts';

export const GET: APIRoute = async () => Response.json(await briefFile());
