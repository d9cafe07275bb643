import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunks, halves, isSentence, lost, pieces } from './cut.ts';
import { fold, key } from './text.ts';

const knows = (...words: string[]) => (word: string) => words.map(key).includes(word);

describe('chunks', () => {
  test.each([
    ['委託　共催', ['委託', '共催']],
    ['「協働」とは何か?', ['協働', 'とは何か']],
    ['ＮＰＯ、ﾜｰｸｼｮｯﾌﾟ', ['NPO', 'ワークショップ']],
    ['コミュニティ・カフェ', ['コミュニティ・カフェ']],
    ['実行委員会・協議会', ['実行委員会', '協議会']],
    ['Wi-Fi Q&A', ['Wi-Fi', 'Q&A']],
    ['協働 協働', ['協働']],
    [' 。、 ', []],
  ])('%s', (query, wanted) => expect(chunks(query)).toEqual(wanted));

  test('are stretches of the folded query without spaces', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => chunks(query).every((chunk) => chunk !== '' && !/\s/.test(chunk) && fold(query).includes(chunk)))));
});

test('a sentence is long and holds hiragana', () => {
  expect(isSentence('団体はどこに相談すればよいですか')).toBe(true);
  expect(isSentence('協働事業評価チェックシート')).toBe(false);
  expect(isSentence('協働の取り組み')).toBe(false);
});

describe('pieces', () => {
  test.each([
    ['団体はどこに相談すればよいですか', ['団体', '相談']],
    ['NPO法人が2001年度に', ['NPO', '法人', '2001年度']],
    ['カーヌーンとは', ['カーヌーン']],
    ['平成13年度事業計画', ['平成13年度', '事業計画']],
    ['H13年度の指針', ['H13年度', '指針']],
    ['CH13年', ['CH13', '年']],
    ['誰が決める', ['誰', '決']],
    ['委託と共催の違い', ['委託', '共催']],
    ['どうすればいいの', []],
    ['くれーむ', []],
  ])('%s', (chunk, wanted) => expect(pieces(chunk)).toEqual(wanted));

  test('words of the dictionary stay whole', () =>
    expect(pieces('まちづくりの取り組みと見守り', knows('まちづくり', '取り組み', '見守り'))).toEqual(['まちづくり', '取り組み', '見守り']));
  test('two signs of hiragana are a word only where no other hiragana touches them', () => {
    expect(pieces('ごみ問題', knows('ごみ'))).toEqual(['ごみ', '問題']);
    for (const chunk of ['ごみごみ街', 'すごみ度']) expect(pieces(chunk, knows('ごみ')), chunk).not.toContain('ごみ');
  });
  test('beside a word of the dictionary single signs are dropped', () => expect(pieces('社会貢献活動って何', knows('社会貢献活動'))).toEqual(['社会貢献活動']));
  test('a piece is a part of its chunk', () =>
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'協働ワークきょうNPO12の') }), (chunk) => pieces(chunk).every((piece) => chunk.includes(piece)))));
});

test('halves are twos of kanji', () => {
  expect(halves('資源回収')).toEqual(['資源', '回収']);
  for (const word of ['協働', '競馬場', '原子力発電', 'ブロックチェーン', '協働する']) expect(halves(word), word).toEqual([]);
});

test.each([
  ['引きこもり', ['引'], ['引きこもり']],
  ['声かけ', ['声'], ['声かけ']],
  ['ひとり親', ['親'], ['ひとり親']],
  ['読み聞かせ', ['読', '聞'], ['読み聞かせ']],
  ['ひきこもり支援', ['支援'], ['ひきこもり']],
  ['こども食堂', ['こども', '食堂'], []],
  ['こどもの居場所', ['こども', '居場所'], []],
  ['子と親の会', ['子', '親', '会'], []],
  ['選び方', ['選', '方'], []],
  ['協働したい', ['協働'], []],
  ['どこに相談', ['相談'], []],
  ['資源回収', ['資源', '回収'], []],
])('what %s loses when %j are left of it', (chunk, left, wanted) => expect(lost(chunk, left)).toEqual(wanted));
