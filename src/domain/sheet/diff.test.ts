import { expect, test } from 'vitest';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument } from './answers.ts';
import { changedAnswers, changedFields, sameDocument } from './diff.ts';

const empty = emptyDocument(sampleShape);
const before = { ...empty, answers: new Map([['a', { value: 3 }], ['b', { value: 3, reason: '前' }], ['c', { reason: '' }]]) };
const after = { ...empty, project: 'サンプル事業(架空)', answers: new Map([['b', { value: 3, reason: '後' }], ['z', { value: 'na' as const }], ['d', { value: 1 }]]) };

test('changes are listed in the order of the sheet, others after them', () => {
  expect(changedAnswers(before, after, ['d', 'b', 'a'])).toEqual([
    { id: 'd', before: undefined, after: 1, reason: false },
    { id: 'b', before: 3, after: 3, reason: true },
    { id: 'a', before: 3, after: undefined, reason: false },
    { id: 'z', before: undefined, after: 'na', reason: false },
  ]);
  expect(changedFields(before, after)).toEqual(['project']);
});

test('a blank answer is no difference', () => {
  expect(sameDocument(empty, { ...empty, answers: new Map([['a', { reason: '' }], ['b', {}]]) })).toBe(true);
  expect(sameDocument(empty, { ...empty, role: 'partner' })).toBe(false);
});
