import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { atomFeed, xmlText } from './atom.ts';
import type { FeedEntry } from './atom.ts';

const head = { title: '新しい事例', subtitle: '説明', author: '編集係', rights: 'CC BY 4.0', page: 'https://example.jp/cases/', self: 'https://example.jp/feed.xml' };
const entry = (id: string, added: string, more: Partial<FeedEntry> = {}): FeedEntry =>
  ({ title: id, address: `https://example.jp/cases/${id}/`, summary: '', added, categories: [], ...more });
const ids = (xml: string) => [...xml.matchAll(/<entry>\s*<id>https:\/\/example\.jp\/cases\/(.+?)\/<\/id>/g)].map(([, id]) => id);

test('the newest come first, those of one day in their order, no more than asked', () => {
  const entries = [entry('a', '2026-11-23'), entry('b', '2026-11-23'), entry('c', '2026-12-01'), entry('d', '2026-10-01')];
  expect(ids(atomFeed(head, entries, 3))).toEqual(['c', 'a', 'b']);
});

test('a day is a moment in Japan; a later look is told, an earlier one is not', () => {
  const xml = atomFeed(head, [entry('a', '2026-11-23', { updated: '2026-12-05' }), entry('b', '2026-11-23', { updated: '2026-11' })], 9);
  expect(xml).toContain('<published>2026-11-23T00:00:00+09:00</published>\n    <updated>2026-12-05T00:00:00+09:00</updated>');
  expect(xml.match(/<updated>2026-12-05/g)).toHaveLength(2);
  expect(xml).not.toContain('2026-11T');
});

test('whatever the texts are, no element and no forbidden sign comes in', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, summary) => {
    const root = parse(atomFeed(head, [entry('a', '2026-11-23', { title, summary, categories: [title] })], 9));
    expect(root.querySelectorAll('*')).toHaveLength(parse(atomFeed(head, [entry('a', '2026-11-23', { title: 'x', summary: 'y', categories: ['x'] })], 9)).querySelectorAll('*').length);
  }));
  expect(xmlText('\u0000a\u0008\uFFFE<&>"\'')).toBe('a&lt;&amp;&gt;&quot;&apos;');
});
