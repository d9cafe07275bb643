import { expect, test } from 'vitest';
import { closeness } from './close.ts';
import { pageText } from './reader.ts';
import { pairs } from './text.ts';

const page = (title: string, text: string, ...headings: string[]) =>
  pageText({ id: '', url: '', type: '', title, content: `${title}。${text}`, anchors: headings.map((heading) => ({ element: 'h2', id: heading, text: heading, location: 0 })) });
const asked = (query: string) => new Set(pairs(query));
const near = (query: string, ...pages: ReturnType<typeof page>[]) => pages.map((one) => closeness(one, [asked(query)]));

test('pairs are neighbours in comparison form, never across a space', () => {
  expect(pairs('協働 ワーク')).toEqual(['協働', 'わー', 'ーく']);
  expect(pairs('会')).toEqual([]);
});

test('a page that is called so comes before one with such a heading, and that before one that mentions it', () => {
  const [title = 0, heading = 0, text = 0, none = 0] = near('補助金', page('補助金', ''), page('用語', '補助金', '補助金'), page('事例', '補助金で'), page('事例', '負担金'));
  expect([title > heading, heading > text, text > none]).toEqual([true, true, true]);
});

test('a title that says more than the query is less close', () => {
  const [whole = 0, part = 0] = near('委託', page('委託', ''), page('委託事業の記録集', ''));
  expect(whole).toBeGreaterThan(part);
});

test('particles of a sentence count where whole words do not tell', () => {
  const [choose = 0, other = 0] = near('協働の相手を選ぶには', page('', '協働の相手を選びます'), page('', '相手と協働'));
  expect(choose).toBeGreaterThan(other);
});

test('the nearest way to put it counts, and without any nothing is lifted', () => {
  const one = page('後援', '');
  expect(closeness(one, [asked('名義後援'), asked('後援')])).toBeGreaterThan(closeness(one, [asked('名義後援'), asked('委託')]));
  expect(closeness(one, [])).toBe(1);
});
