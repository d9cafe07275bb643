import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_SIZE, LARGEST_HIRAGANA, groups } from './recut.ts';

const word = fc.record({ word: fc.string({ unit: fc.constantFrom(...'協働のに1a𠮷'), minLength: 1, maxLength: 4 }), bytes: fc.integer({ min: 10, max: 9_000 }).map((size) => Buffer.alloc(size)) });
const sorted = fc.array(word, { maxLength: 60 }).map((words) => words.toSorted((a, b) => (a.word < b.word ? -1 : 1)));
const size = (words: readonly { bytes: Buffer }[]) => words.reduce((sum, { bytes }) => sum + bytes.length, 0);
const sign = (words: readonly { word: string }[], at: number) => words.at(at)?.word.codePointAt(0);

test('no word is lost or moved, and words with the same first sign are parted only in large groups of hiragana', () =>
  fc.assert(fc.property(sorted, (words) => {
    const made = groups(words);
    expect(made.flat()).toEqual(words);
    for (const [index, group] of made.entries()) {
      const next = made[index + 1];
      expect(group.length).toBeGreaterThan(0);
      if (next) expect(size(group)).toBeGreaterThanOrEqual(FILE_SIZE);
      if (next && sign(group, -1) === sign(next, 0)) expect([/^[にの]/.test(next[0]?.word ?? ''), size(group) >= LARGEST_HIRAGANA]).toEqual([true, true]);
    }
  })));
