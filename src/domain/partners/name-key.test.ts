import { expect, test } from 'vitest';
import { hiragana, nameKey, shownReading } from './name-key.ts';

test.each([
  ['特定非営利活動法人サンプル会', 'サンプル会'], ['認定NPO法人 サンプル会', 'さんぷる会'], ['一般社団法人サンプル会', 'サンプル会'], ['(一社)サンプル会', 'ｻﾝﾌﾟﾙ会'],
  ['㈱サンプル会', '株式会社サンプル会'], ['トクテイヒエイリカツドウホウジンサンプルカイ', 'さんぷるかい'], ['髙橋・渡邊の会', '高橋渡辺の会'], ['自由ヶ丘サンプル', '自由ケ丘さんぷる'], ['サンプル１号', 'ｻﾝﾌﾟﾙ1号'],
])('%s is found as %s', (name, word) => expect(nameKey(name)).toBe(nameKey(word)));

test('different names keep different keys', () => {
  expect(nameKey('サンプル学びの会')).not.toBe(nameKey('サンプルびの会'));
  expect(nameKey('公社サンプル')).toBe('公社さんぷる');
});

test('a form of corporation alone leaves nothing to look for', () => expect(nameKey('特定非営利活動法人')).toBe(''));

test('readings are shown in hiragana', () => {
  expect(shownReading('ｻﾝﾌﾟﾙ ヴォイス')).toBe('さんぷる ゔぉいす');
  expect(hiragana('サンプル会ー')).toBe('さんぷる会ー');
});
