import { expect, test } from 'vitest';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, isEmpty, lacksReason, needsReason, withAnswer } from './answers.ts';
import { itemsOf } from './shape.ts';

test('retired questions are no longer asked', () => {
  expect(itemsOf(sampleShape).map(({ id }) => id)).toEqual(['purpose-said', 'purpose-written', 'roles-agreed', 'results-reach']);
});

test('a sheet is empty until something is written, also a reason alone', () => {
  const empty = emptyDocument(sampleShape);
  expect(isEmpty(empty)).toBe(true);
  expect(isEmpty({ ...empty, project: 'サンプル事業(架空)' })).toBe(false);
  expect(isEmpty({ ...empty, answers: withAnswer(new Map(), 'purpose-said', { reason: '聞くこと' }) })).toBe(false);
});

test('setting an answer leaves the others alone, and a blank one is taken out', () => {
  const before = new Map([['gone-question', { value: 2 }], ['purpose-said', { value: 3 }]] as const);
  const after = withAnswer(before, 'purpose-said', {});
  expect([...after.keys()]).toEqual(['gone-question']);
  expect(before.size).toBe(2);
});

test.each([[5, true], [4, false], [3, false], [2, true], [1, true], ['na', true], [undefined, false]] as const)('%s needs a reason: %s', (value, needed) => {
  expect(needsReason(sampleShape, value)).toBe(needed);
});

test('a reason of blanks is not a reason', () => {
  expect(lacksReason(sampleShape, { value: 1, reason: ' \n　' })).toBe(true);
  expect(lacksReason(sampleShape, { value: 1, reason: '遅れた' })).toBe(false);
});
