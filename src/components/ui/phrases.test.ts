import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

test('a title breaks between phrases', () => {
  expect(phrases('約束を書面にして実施する')).toEqual(['約束を', '書面に', 'して', '実施する']);
});

test('a compound too long for a phone breaks between kanji and katakana', () => {
  expect(phrases('協働事業評価チェックシート')).toEqual(['協働事業評価', 'チェックシート']);
});

test('nothing is lost', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(phrases(text).join('')).toBe(text);
  }));
});
