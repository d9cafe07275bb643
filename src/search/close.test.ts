import { expect, test } from 'vitest';
import { closeness, pairs, phrasing } from './close.ts';
import type { PageText } from './reader.ts';
import { form } from './text.ts';

const page = (title: string, text: string, ...headings: string[]): PageText => ({
  id: '', url: '', type: '', title, content: text, titleForm: form(title), contentForm: form(`${title}。${text}`),
  anchors: headings.map((heading) => ({ element: 'h2', id: heading, text: heading, location: 0 })),
});
const near = (query: string, ...pages: PageText[]) => pages.map((one) => closeness(one, [phrasing(query)]).factor);

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
  expect(closeness(one, [phrasing('名義後援'), phrasing('後援')])).toEqual(closeness(one, [phrasing('後援')]));
  expect(closeness(one, [])).toEqual({ factor: 1, isNamed: false });
});

test('a title that holds the query only as a part of a longer word is less close', () => {
  const [whole = 0, part = 0] = near('NPO法', page('NPO法の話', ''), page('NPO法人会', ''));
  expect(whole).toBeGreaterThan(part);
});

test('a page is named what was asked by its title or a heading, not by its text or a longer word', () => {
  const isNamed = (one: PageText) => closeness(one, [phrasing('NPO法')]).isNamed;
  expect([page('ＮＰＯ法', ''), page('NPO法', ''), page('用語集', '', 'NPO法人', 'NPO法'), page('用語集', 'NPO法', 'NPO法人'), page('NPO法人', '')].map(isNamed)).toEqual([false, true, true, false, false]);
});
