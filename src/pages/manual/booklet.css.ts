/** The pages of the booklet: each part has its own, with its name at the head. Made at build, since browsers know no running heads. */
import type { APIRoute } from 'astro';
import { pageRules } from '../../domain/booklet/pages.ts';
import { bookTitle, bookletParts } from '../../queries/booklet.ts';

export const GET: APIRoute = async () =>
  new Response(pageRules(bookTitle, await bookletParts()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
