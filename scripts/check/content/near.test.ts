import fc from 'fast-check';
import { expect, test } from 'vitest';
import { near, nearHint } from './near.ts';

test.each([
  ['one letter changed', 'sample-grop', ['sample-group', 'other'], ['sample-group']],
  ['the nearest first', 'kodaira-cp', ['kodaira-2010-cb', 'kodaira-cb', 'kodaira'], ['kodaira-cb', 'kodaira']],
  ['the beginning of a longer word', 'kodaira', ['kodaira-2010-compost', 'machida'], ['kodaira-2010-compost']],
  ['capitals and full-width letters', 'Ｋodaira', ['kodaira'], ['kodaira']],
  ['three at most', 'a-1', ['a-2', 'a-3', 'a-4', 'a-5'], ['a-2', 'a-3', 'a-4']],
  ['no word that shares nothing', 'xyz', ['abc', 'de'], []],
  ['no other letter for a single one', 'x', ['a', 'b'], []],
  ['nothing for an empty word', '', ['a', 'ab'], []],
])('%s', (_, word, known, expected) => {
  expect(near(word, known)).toEqual(expected);
});

test('a known word is always the nearest to itself', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1 }), (words) => {
    for (const word of words) expect(near(word, words)[0]).toBe(word);
  }));
});

test('the hint shows the near words, or all of a few, or nothing', () => {
  const many = Array.from({ length: 11 }, (_, index) => `word-${index}`);
  expect(nearHint('id', 'kodaria', ['kodaira', 'machida'], (id) => `${id}(市)`)).toBe('似たid: kodaira(市)');
  expect(nearHint('id', 'zzz', ['a', 'b'])).toBe('使えるid: a、b');
  expect(nearHint('id', 'zzzzzz', many)).toBe('');
  expect(nearHint('id', 'zzz', [])).toBe('');
});
