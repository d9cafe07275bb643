/** Changes of the open data as an Atom feed. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '../../components/site/address.ts';
import { fileHref, href } from '../../components/site/href.ts';
import { atomFeed } from '../../domain/feed/atom.ts';
import { rows } from '../../queries/content.ts';
import { site } from '../../queries/site.ts';

const newest = 50;

export const GET: APIRoute = async () => {
  const head = { title: `${site.name}: オープンデータの変更`, subtitle: site.notice, author: site.owner, rights: site.licence.content, page: wholeAddress(href('data')), self: wholeAddress(fileHref('data/feed.xml')) };
  const entries = (await rows('datachanges')).map(({ id, date, text, sets, breaking }) =>
    ({ title: breaking ? `形の変更: ${text}` : text, address: wholeAddress(href(`data#${id}`)), summary: text, added: date, categories: sets }));
  return new Response(atomFeed(head, entries, newest), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
