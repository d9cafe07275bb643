/** What the site is and where its data are, for language models and other programs (llmstxt.org). */
import type { APIRoute } from 'astro';
import { wholeAddress } from '../components/site/address.ts';
import { siteData } from '../components/site/data-files.ts';
import { fileHref, href } from '../components/site/href.ts';
import { llmsText } from '../domain/open-data/listing.ts';
import { site } from '../queries/site.ts';

const page = (path: string) => wholeAddress(href(path));
const file = (path: string) => wholeAddress(fileHref(path));

export const GET: APIRoute = async () => {
  const { sets } = await siteData();
  const pages = site.navigation.map(({ text, path }) => ({ text, address: page(path) }));
  const data = sets.map(({ set, about }) => ({ text: `${set.title} / ${set.english}`, address: file(`data/${set.id}.json`), note: `${set.text}。${about.count}件。CSV: ${file(`data/${set.id}.csv`)}` }));
  const notes = [
    site.notice, 'どの記録にも出典と読んだ日があります。「出典に記載なし」は、0や「ない」ではありません。', '提案や採択だけの事業は、実施した事業ではありません。段階(stage)を見てください。',
    `許諾: ${site.licence.content} ${site.licence.contentUrl}。使うときは「出典: ${site.name}」と、もとの出典を書いてください。`,
  ];
  const groups = [
    { title: 'ページ', links: pages }, { title: 'データ', links: data },
    { title: 'データについて', links: [
      { text: 'データの一覧と決まり', address: page('data') }, { text: '目録(DCAT、JSON-LD)', address: file('data/catalog.jsonld') }, { text: '項目の意味(日本語・英語)', address: file('data/codebooks.json') },
      { text: 'SHA-256', address: file('data/checksums.txt') }, { text: 'データの変更(Atom)', address: file('data/feed.xml') }, { text: '新しい事例(Atom)', address: file('feed.xml') },
    ] },
  ];
  return new Response(llmsText(site.name, site.description, notes, groups), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
