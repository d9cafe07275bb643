import { expect, test } from 'vitest';
import { hintOf, presentWords } from './present-words.ts';

test('only words that a page holds stay; a group keeps the absent ones as ways to the others', () => {
  const words = { synonyms: [['NPO法人', '特定非営利活動法人'], ['量子', '素粒子']], variants: [['取組', '取り組み']], readings: [['きょうどう', '協働'], ['りょうし', '量子']] as [string, string][], spoken: [['とりくみ', '取組'], ['しょくどう', '食堂']] as [string, string][] };
  expect(presentWords(words, ['協働の取組', '特定非営利活動法人'])).toEqual({
    synonyms: [['NPO法人', '特定非営利活動法人']], variants: [['取組', '取り組み']], readings: [['きょうどう', '協働']], spoken: [['とりくみ', '取組']], absent: ['NPO法人', '取り組み'], terms: [], kana: [], spellings: [], meanings: [], hint: '',
  });
});

test('katakana of the pages, words that are called by their reading, and given words are known; what another list names is not said twice', () => {
  const words = { readings: [['わーく', 'ワーク'], ['こども', '子ども'], ['たまごのかい', '卵の会']] as [string, string][], terms: ['卵の会', 'ひな', '量子'] };
  expect(presentWords(words, ['フードバンクと卵の会のひなとワーク', '子どもとこどものフードバンク']).terms).toEqual(['こども', 'ひな', 'フードバンク']);
});

test('a short word in kana is said once', () => expect(presentWords({ variants: [['ネコ', '猫']] }, ['ごみの会。ごみの日', 'ネコとカフェ']).kana).toEqual(['ごみ', 'カフェ']));

test('everyday words are found from a spelling that stands nowhere; they are no words of the site', () => {
  const { absent, hint, spellings, spoken, terms } = presentWords({ spellings: [['障害', '障碍'], ['狼', 'オオカミ']], spoken: [['しょうがい', '障害'], ['おおかみ', '狼']] }, ['障害']);
  expect({ absent, hint, spellings, spoken, terms }).toEqual({ absent: ['障碍'], hint: '障', spellings: [['障害', '障碍']], spoken: [['しょうがい', '障害']], terms: [] });
});

test('the hint has a sign of every word with kanji, the rarest, and none for words that one already stands for', () =>
  expect(hintOf(['空き家', '空家', 'お年寄り', 'ネコ', 'まつり'], ['空の年度', '年間', '家と家', '家'])).toBe('寄空'));
