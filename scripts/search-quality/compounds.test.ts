import { expect, test } from 'vitest';
import { chooseCompounds, cutCompounds } from './compounds.ts';

const pages = [
  { url: '/a/', text: '実行委員会と中間支援組織。ワークショップ、カフェ。' },
  { url: '/b/', text: '実行委員会。ﾜｰｸｼｮｯﾌﾟ研修。中間支援' },
  { url: '/c/', text: '実行 委員会' },
];

test('whole runs on two pages or more, found in comparison form', () => {
  expect(cutCompounds(pages)).toEqual([
    { word: '実行委員会', pages: ['/a/', '/b/'] },
    { word: 'ワークショップ', pages: ['/a/', '/b/'] },
    { word: '中間支援', pages: ['/a/', '/b/'] },
  ]);
});

test('a string on too many pages is left out', () => {
  const many = Array.from({ length: 41 }, (_, index) => ({ url: `/${index}/`, text: '実行委員会' }));
  expect(cutCompounds(many)).toEqual([]);
  expect(cutCompounds(many.slice(1))).toHaveLength(1);
});

test('the choice depends on the seed alone, not on the order or on other words', () => {
  const all = cutCompounds(pages);
  const chosen = chooseCompounds(all, 2, 'seed');
  expect(chosen).toHaveLength(2);
  expect(chooseCompounds(all.toReversed(), 2, 'seed')).toEqual(chosen);
  const order = (list: typeof all) => chooseCompounds(list, 9, 'seed').map(({ word }) => word);
  expect(order([...all, { word: '社会貢献', pages: ['/a/', '/b/'] }]).filter((word) => word !== '社会貢献')).toEqual(order(all));
});
