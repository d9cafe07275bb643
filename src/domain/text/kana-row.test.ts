import { expect, test } from 'vitest';
import { byKanaRow, kanaRow } from './kana-row.ts';

test.each([
  ['あだぷと', 'あ'], ['えぬぴーおー', 'あ'], ['きょうどう', 'か'], ['がいどらいん', 'か'], ['じっこういいんかい', 'さ'],
  ['ぼらんてぃあ', 'は'], ['ぱーとなー', 'は'], ['ゆうし', 'や'], ['わーくしょっぷ', 'わ'], ['んー', 'わ'],
])('%s stands in row %s', (reading, row) => expect(kanaRow(reading)).toBe(row));

test('things are grouped by rows in the order given; empty rows are left out', () => {
  const all = ['かわ', 'いえ', 'きし', 'わ'].map((reading) => ({ reading }));
  expect(byKanaRow(all).map(({ row, members }) => [row, members.map(({ reading }) => reading)])).toEqual([['あ', ['いえ']], ['か', ['かわ', 'きし']], ['わ', ['わ']]]);
});
