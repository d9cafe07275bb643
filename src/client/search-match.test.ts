import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, match } from './search-match.ts';
import type { Entry } from './search-match.ts';

const entries: Entry[] = [
  ['委託', 'いたく', '用語', ''], ['協働', 'きょうどう', '用語', ''], ['協働契約', 'きょうどうけいやく', '用語', ''], ['ＮＰＯ法人', 'えぬぴーおーほうじん', '用語', ''],
  ['千代田区', 'ちよだく', '自治体', ''], ['事業協力', 'じぎょうきょうりょく', '形態', '/forms/cooperation/'], ['委託', 'いたく', '形態', '/forms/commission/'],
  ['ワークショップの進め方', '', '手引き', '/manual/workshop/'], ['協働とは', '', '指針', '/guidelines/1/'],
];
const texts = (query: string) => match(entries, query).map(([text, , kind]) => `${text}/${kind}`);

test('words come first, then pages, each by how they begin', () => {
  expect(texts('協')).toEqual(['協働/用語', '協働契約/用語', '協働とは/指針']);
  expect(texts('事業')).toEqual(['事業協力/形態']);
  expect(texts('協力')).toEqual(['事業協力/形態']);
});
test('the reading finds the word, also while it is not finished', () => {
  expect(texts('きょう')).toEqual(['協働/用語', '協働契約/用語', '事業協力/形態']);
  expect(texts('チヨダ')).toEqual(['千代田区/自治体']);
});
test('width, case and kana make no difference', () => {
  expect(texts('npo')).toEqual(['ＮＰＯ法人/用語']);
  expect(texts('ﾜｰｸ')).toEqual(['ワークショップの進め方/手引き']);
});
test('one sign is looked for only at the start', () => expect(texts('業')).toEqual([]));
test('the typed word itself is no proposal, its page is', () => expect(texts('委託')).toEqual(['委託/形態']));
test('nothing is proposed for nothing', () => expect([...texts(''), ...texts(' 　'), ...texts('量子')]).toEqual([]));
test('at most eight, at most four of them words', () => {
  const many = Array.from({ length: 20 }, (_, index): Entry => [`協働${index}`, '', '用語', index % 2 ? '' : `/${index}/`]);
  expect(match(many, '協働').map(([, , , address]) => address !== '')).toEqual([false, false, false, false, true, true, true, true]);
});
test('what was typed is cut out in its place', () => {
  expect(cut('事業協力', '協力')).toEqual(['事業', '協力', '']);
  expect(cut('ワークショップの進め方', 'わーく')).toEqual(['', 'ワーク', 'ショップの進め方']);
  expect(cut('協働', 'きょう')).toEqual(['協働', '', '']);
});
test('cutting loses no sign', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, query) => { expect(cut(text, query).join('')).toBe(text); }));
});
