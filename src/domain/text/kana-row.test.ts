import { expect, test } from 'vitest';
import { kanaRow } from './kana-row.ts';

test.each([
  ['あだぷと', 'あ'], ['えぬぴーおー', 'あ'], ['きょうどう', 'か'], ['がいどらいん', 'か'], ['じっこういいんかい', 'さ'],
  ['ぼらんてぃあ', 'は'], ['ぱーとなー', 'は'], ['ゆうし', 'や'], ['わーくしょっぷ', 'わ'], ['んー', 'わ'],
])('%s stands in row %s', (reading, row) => expect(kanaRow(reading)).toBe(row));
