import type { APIRoute } from 'astro';
import { href } from '../../components/site/href.ts';
import { suggestionRows } from '../../queries/suggest.ts';

export const GET: APIRoute = async () => {
  const rows = (await suggestionRows()).map(([text, reading, kind, path]) => [text, reading, kind, path && href(path)]);
  return new Response(JSON.stringify(rows), { headers: { 'Content-Type': 'application/json' } });
};
