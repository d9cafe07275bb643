import type { APIRoute } from 'astro';
import { searchWords } from '../../queries/search.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await searchWords()), { headers: { 'Content-Type': 'application/json' } });
