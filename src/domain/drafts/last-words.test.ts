import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, planWords, readWords } from './last-words.ts';
import { planEdit, planReplace } from './plan.ts';
import { headOf, stampOf } from './record.ts';
import type { DraftRecord, Write } from './record.ts';

const words: Write = { tool: 't', id: 'd', title: '下書き', text: 'last', at: 5, writer: 'b', seq: 4, base: null, known: 0 };
const stored = (write: Partial<Write>, record?: DraftRecord): DraftRecord => planEdit(record, { ...words, ...write }).change.record as DraftRecord;
const base = stored({ writer: 'a', seq: 1, text: 'base' });
const onBase = { ...words, base: stampOf(headOf(base)), known: 1 };

test('words on the stored text, or of a draft that was never stored, become current', () => {
  expect(planWords(base, onBase)).toMatchObject({ fate: 'taken', change: { record: { head: 2 }, put: { revision: 2, text: 'last' } } });
  expect(planWords(undefined, words)).toMatchObject({ fate: 'taken', change: { record: { head: 1 } } });
});

test('words whose text was stored after all change nothing', () => {
  expect(planWords(stored(onBase, base), onBase)).toEqual({ fate: 'known', change: undefined });
  expect(planWords(stored({ ...onBase, seq: 9 }, base), onBase).fate).toBe('known');
});

test('words that another text has overtaken are kept beside it', () => {
  const overtaken = stored({ writer: 'c', seq: 1, base: stampOf(headOf(base)) }, base);
  const { fate, change } = planWords(overtaken, onBase);
  expect([fate, change?.record?.head]).toEqual(['aside', 2]);
  expect(change?.record && placeOf(change.record, onBase)).toBe(3);
});

test('words whose text was put aside wait for a decision, until the same writer stores over the other text', () => {
  const other = stored({ writer: 'c', seq: 1, base: stampOf(headOf(base)) }, base);
  const aside = stored(onBase, other);
  expect(planWords(aside, onBase)).toEqual({ fate: 'aside', change: undefined });
  expect(placeOf(aside, onBase)).toBe(3);
  expect(planWords(planReplace(aside, onBase).record as DraftRecord, onBase).fate).toBe('known');
});

test('words are read back as they were; anything else is not words', () => {
  expect(readWords(JSON.stringify(onBase))).toEqual(onBase);
  for (const text of ['', '{', 'null', '[]', '7', '{}', JSON.stringify({ ...words, seq: 'x' }), JSON.stringify({ ...words, base: 3 }), JSON.stringify({ ...words, text: null })]) {
    expect(readWords(text), text).toBeUndefined();
  }
  fc.assert(fc.property(fc.string(), (text) => { expect(() => readWords(text)).not.toThrow(); }));
});
