import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, form, key, pattern } from './text.ts';

const japanese = fc.string({ unit: fc.constantFrom(...'協働実行委員会見守りきょうどうワークショップﾜｰｸｼｮｯﾌﾟｶﾞＮＰＯnpo１2・ー。、 aİß𠮷が') });

describe('fold', () => {
  test.each([
    ['ＮＰＯ法人', 'NPO法人'],
    ['ﾜｰｸｼｮｯﾌﾟ', 'ワークショップ'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['平成１３年度', '平成13年度'],
    ['「協働」(共催)！', '「協働」(共催)！'],
    ['恊働', '協働'],
  ])('%s → %s', (given, wanted) => expect(fold(given)).toBe(wanted));

  test('folding twice changes nothing', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text))));
});

describe('form', () => {
  test('is lower case and hiragana', () => expect(form('NPOワークショップ')).toBe('npoわーくしょっぷ'));
  test('keeps the length of any text, so that places agree', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => form(fold(text)).length === fold(text).length)));
});

describe('key', () => {
  test.each([['サーバー', 'サーバ'], ['コミュニティ・カフェ', 'コミュニティカフェ'], ['こども', 'コドモ'], ['ＮＰＯ', 'npo']])('%s is %s', (one, other) =>
    expect(key(one)).toBe(key(other)));
  test('short words keep their ー', () => expect(key('タワー')).not.toBe(key('タワ')));
});

describe('pattern', () => {
  const finds = (word: string, text: string) => form(fold(text)).search(pattern(word)) >= 0;
  test.each([
    ['協働', 'この協働は'],
    ['ﾜｰｸｼｮｯﾌﾟ', '公開ワークショップ'],
    ['コーディネーター', '調整するコーディネータの役'],
    ['コーディネータ', 'コーディネーター'],
    ['コミュニティカフェ', 'コミュニティ・カフェ'],
    ['コミュニティ・カフェ', 'コミュニティカフェ'],
    ['npo', 'ＮＰＯ法人'],
    ['2001年', '平成13(2001年)'],
  ])('%s is in %s', (word, text) => expect(finds(word, text)).toBe(true));
  test.each([['協働', '協力して働く'], ['it', 'activity'], ['13年', '2013年']])('%s is not in %s', (word, text) => expect(finds(word, text)).toBe(false));

  test('a whole year is not found within another', () => {
    expect('h13'.search(pattern('H1', true))).toBe(-1);
    expect('平成13年'.search(pattern('平成1', true))).toBe(-1);
    expect('(h1)'.search(pattern('H1', true))).toBe(1);
  });
  test('finds every word in itself, whatever its signs', () =>
    fc.assert(fc.property(japanese.filter((word) => word.trim() !== ''), (word) => finds(word, word))));
  test('no word makes a broken pattern', () => fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (word) => pattern(word) instanceof RegExp)));
  test('marks a word with its ー', () => expect('こーでぃねーたーが'.match(pattern('コーディネータ'))?.[0]).toBe('こーでぃねーたー'));
});
