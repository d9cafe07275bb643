/** The newest cases as an Atom feed. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '../components/site/address.ts';
import { fileHref, href } from '../components/site/href.ts';
import { atomFeed } from '../domain/feed/atom.ts';
import { feedCases } from '../queries/feed.ts';
import { site } from '../queries/site.ts';

/** Readers ask again and again, so the feed stays small. */
const newest = 50;

export const GET: APIRoute = async () => {
  const head = {
    title: `${site.name}: 新しい事例`, subtitle: site.notice, author: site.owner, rights: site.licence.content,
    page: wholeAddress(href('cases')), self: wholeAddress(fileHref('feed.xml')),
  };
  const entries = (await feedCases()).map(({ id, ...entry }) => ({ ...entry, address: wholeAddress(href(`cases/${id}`)) }));
  return new Response(atomFeed(head, entries, newest), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
