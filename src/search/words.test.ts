import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from './spelling.ts';
import { MOST_ALTERNATIVES, RELATED_WEIGHT, createDictionary } from './words.ts';

const dictionary = createDictionary({
  synonyms: [['NPO法人', '特定非営利活動法人'], ['協働', '共働']],
  variants: [['取組', '取り組み'], ['子ども', 'こども', '子供']],
  readings: [['きょうどう', '協働'], ['ちよだく', '千代田区'], ['じょせいきん', '助成金'], ['わーくしょっぷ', 'ワークショップ']],
});
const words = (typed: string) => dictionary.alternatives(typed).map(({ text }) => text);

describe('alternatives', () => {
  test.each([
    ['居場所', ['居場所']],
    ['取り組み', ['取り組み', '取組']],
    ['協働の取り組み', ['協働の取り組み', '協働の取組']],
    ['コドモ', ['コドモ', '子ども', 'こども', '子供']],
    ['ちよだく', ['チヨダク', '千代田区']],
    ['特定非営利活動法人', ['特定非営利活動法人', 'NPO法人']],
    ['サーバー', ['サーバー', 'サーバ']],
    ['コミュニティ・カフェ', ['コミュニティ・カフェ', 'コミュニティカフェ']],
    ['平成13年度', ['平成13年度', '2001年', '平成13年', 'H13']],
    ['H13', ['H13', '2001年', '平成13年']],
  ])('%s', (typed, wanted) => expect(words(typed)).toEqual(wanted));

  test('a reading leads to the word and its synonyms, and says so', () =>
    expect(dictionary.alternatives('きょうどう')).toEqual([
      { text: 'キョウドウ', weight: RELATED_WEIGHT, kind: 'variant' },
      { text: '協働', weight: 1, kind: 'reading' },
      { text: '共働', weight: RELATED_WEIGHT, kind: 'synonym' },
    ]));

  test('the typed word is first, nothing is twice, and they are few', () =>
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'子どもコドモ取組りみー・協働') }), (typed) => {
      const all = words(typed);
      return all[0] === typed && new Set(all).size === all.length && all.length <= MOST_ALTERNATIVES + 1;
    })));
});

test('words that stand on no page lead to others, and are not searched', () => {
  const { alternatives } = createDictionary({ synonyms: [['協働', '共働', 'コラボ']], absent: ['共働', 'コラボ'] });
  expect(alternatives('共働').map(({ text }) => text)).toEqual(['共働', '協働']);
  expect(alternatives('協働').map(({ text }) => text)).toEqual(['協働']);
});

describe('words in the other kana', () => {
  const { alternatives, isKnown, written } = createDictionary({ variants: [['取組', '取り組み']], readings: [['きょうどう', '協働']], spoken: [['しょくどう', '食堂'], ['きよ', '寄与']], kana: ['ごみ', 'ネコ', 'えこ', 'エコ', 'きよ', 'カフェ'], terms: ['ワークショップ'] });
  test.each([
    ['ゴミ', ['ゴミ', 'ごみ']],
    ['ごみ', ['ごみ']],
    ['ねこ', ['ネコ']],
    ['ネコ', ['ネコ']],
    ['えこ', ['えこ']],
    ['エコ', ['エコ']],
    ['かふぇ', ['かふぇ', 'カフェ']],
    ['カメ', ['カメ']],
    ['ゴミ問題', ['ゴミ問題', 'ごみ問題']],
    ['ネコ問題', ['ネコ問題']],
    ['しょくどう', ['食堂']],
    ['きよ', ['きよ', '寄与']],
    ['わーく', ['わーく', 'ワーク']],
    ['ほげほげ', ['ほげほげ']],
  ])('%s', (typed, wanted) => expect(alternatives(typed).map(({ text }) => text)).toEqual(wanted));
  test('a short hiragana word is known, others of the list are not kept whole', () => {
    expect(['ごみ', 'ねこ', 'しょくどう', '食堂'].filter(isKnown)).toEqual(['ごみ']);
  });
  test('hiragana is written out in words of the site, unless it is one', () => {
    expect(written('きょうどうのしょくどう')).toBe('協働の食堂');
    for (const typed of ['しょくどう', 'ごみ', 'ほげほげ', '協働のごみ', 'キョウドウ']) expect(written(typed), typed).toBeUndefined();
  });
});

test('near words are a letter or two away', () => {
  expect(dictionary.near('助成菌')).toEqual(['助成金']);
  expect(dictionary.near('ワークシヨップ')).toEqual(['ワークショップ']);
  expect(dictionary.near('協同')).toEqual([]);
  expect(dictionary.near('協働')).toEqual([]);
});

test('only a longer word is taken for a slip', () => {
  expect(dictionary.corrected('ワークシヨップ')).toBe('ワークショップ');
  expect(dictionary.corrected('助成菌')).toBeUndefined();
  expect(dictionary.corrected('ブロックチェーン')).toBeUndefined();
});

test('a reading that the pages use as a word is searched as such too', () =>
  expect(createDictionary({ readings: [['まちだ', '町田']], terms: ['まちだ'] }).alternatives('まちだ').map(({ text }) => text)).toEqual(['まちだ', 'マチダ', '町田']));

test('distance is symmetric, and zero only for equal words', () =>
  fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
    const far = distance(a, b);
    return far === distance(b, a) && (far === 0) === (a === b) && far <= Math.max(a.length, b.length);
  })));

describe('everyday words', () => {
  const { alternatives, isKnown, isHinted, near } = createDictionary({
    spellings: [['障害', '障がい', '障碍'], ['猫', 'ネコ'], ['祭り', 'まつり', '祭']], meanings: [['高齢者', 'お年寄り']], absent: ['障碍'], hint: '障猫祭',
    spoken: [['ねこ', '猫'], ['しょうがいしゃ', '障害者'], ['こうえん', '公園'], ['まつり', '祭り']], kana: ['ネコ', 'まつり'],
  });
  test.each([
    ['障碍', ['障碍', '障害', '障がい']],
    ['障がい者', ['障がい者', '障害者', '障碍者']],
    ['しょうがいしゃ', ['障がい者', '障碍者', '障害者']],
    ['猫', ['猫', 'ネコ']],
    ['ねこ', ['猫', 'ネコ']],
    ['ネコ', ['ネコ', '猫']],
    ['まつり', ['まつり', '祭り', '祭', 'マツリ']],
    ['お年寄り', ['お年寄り', '高齢者']],
    ['こうえん', ['公園']],
  ])('%s', (typed, wanted) => expect(alternatives(typed).map(({ text }) => text)).toEqual(wanted));
  test('they are no words of the site: a sentence is not cut around them, and no slip is led to them', () => {
    expect(['まつり', '障害'].some(isKnown)).toBe(false);
    expect(near('障外')).toEqual([]);
  });
  test('a sign tells that there may be another spelling', () => expect(['障害者', '夏祭り', '協働'].map(isHinted)).toEqual([true, true, false]));
});
