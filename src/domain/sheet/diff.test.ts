import { expect, test } from 'vitest';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, withRecord } from './answers.ts';
import { changesOf, isSame } from './diff.ts';

const empty = emptyDocument(sampleShape);
const before = withRecord(empty, 'final', { answers: new Map([['a', { value: 3 }], ['b', { value: 3, reason: '前' }]]), texts: new Map([['next', '前']]) });
const after = { ...withRecord(empty, 'final', { date: '2027-03-20', answers: new Map([['b', { value: 3, reason: '後' }], ['z', { value: 'na' as const }], ['d', { value: 1 }]]) }), project: 'サンプル事業(架空)' };

test('changes are listed in the order of the sheet, others after them', () => {
  const { answers, fields, texts } = changesOf(before, after, ['d', 'b', 'a']);
  expect(answers).toEqual([
    { phase: 'final', id: 'd', before: undefined, after: 1, texts: [] },
    { phase: 'final', id: 'b', before: 3, after: 3, texts: ['reason'] },
    { phase: 'final', id: 'a', before: 3, after: undefined, texts: [] },
    { phase: 'final', id: 'z', before: undefined, after: 'na', texts: [] },
  ]);
  expect([fields, texts]).toEqual([['project', 'date'], [{ phase: 'final', id: 'next' }]]);
});

test('a phase that only one of them has differs as a whole', () => {
  const { answers } = changesOf(empty, withRecord(empty, 'before', { answers: new Map([['a', { expectation: 'x', indicator: 'y' }]]) }));
  expect(answers).toEqual([{ phase: 'before', id: 'a', before: undefined, after: undefined, texts: ['expectation', 'indicator'] }]);
});

test('a blank answer is no difference, a role is', () => {
  const blank = { ...empty, phases: new Map([['final', { date: '', agreedOn: '', texts: new Map(), answers: new Map([['a', { reason: '' }]]) }]]) };
  expect([isSame(changesOf(empty, blank)), isSame(changesOf(empty, { ...empty, role: 'partner' }))]).toEqual([true, false]);
  expect(changesOf(empty, { ...empty, role: 'partner' })).toEqual({ fields: ['role'], texts: [], answers: [] });
});
