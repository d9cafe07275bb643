/** What robots may read, and where the list of pages is; that address is named once the site knows its own. */
import type { APIRoute } from 'astro';
import { isPublished, wholeAddress } from '../components/site/address.ts';
import { fileHref } from '../components/site/href.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n${isPublished ? `Sitemap: ${wholeAddress(fileHref('sitemap-index.xml'))}\n` : ''}`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
