import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../../tests/fixtures/sheets/documents.ts';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import type { Answer } from './answers.ts';
import { maxText } from './limits.ts';
import { isNewer, migrate, stepsFrom } from './migrate.ts';
import type { SheetChange } from './shape.ts';

const phases = (record: Record<string, Answer>) => new Map([['final', { date: '', agreedOn: '', texts: new Map<string, string>(), answers: new Map(Object.entries(record)) }]]);
const after = (change: SheetChange, record: Record<string, Answer>) => {
  const { phases: next, notes } = migrate(phases(record), { migrations: [{ from: '1.0', to: '2.0', changes: [change] }] }, '1.0');
  return { answers: Object.fromEntries(next.get('final')?.answers ?? []), lost: notes.map(({ pointLost }) => pointLost) };
};
const rename = { kind: 'rename', from: ['a'], to: ['b'] } as const;
const merge = { kind: 'merge', from: ['a', 'b'], to: ['c'] } as const;
const split = { kind: 'split', from: ['a'], to: ['b', 'c'] } as const;

test('a renamed question keeps its answer', () => {
  expect(after(rename, { a: { value: 4, reason: 'x' }, z: { value: 1 } })).toEqual({ answers: { b: { value: 4, reason: 'x' }, z: { value: 1 } }, lost: [false] });
});

test('merged questions: equal points stay, texts are put together', () => {
  expect(after(merge, { a: { value: 4, reason: 'x' }, b: { value: 4, reason: 'y' } })).toEqual({ answers: { c: { value: 4, reason: 'x\ny' } }, lost: [false] });
  expect(after(merge, { a: { value: 4 } })).toEqual({ answers: { c: { value: 4 } }, lost: [false] });
});

test('merged questions with different points: the point is chosen again, the old answers stay', () => {
  expect(after(merge, { a: { value: 4, reason: 'x' }, b: { value: 2 } })).toEqual({ answers: { a: { value: 4, reason: 'x' }, b: { value: 2 }, c: { reason: 'x' } }, lost: [true] });
});

test('texts that would become too long to be saved stay where they are', () => {
  const long = { reason: 'あ'.repeat(maxText) };
  expect(after(merge, { a: long, b: { reason: 'x' } })).toEqual({ answers: { a: long, b: { reason: 'x' } }, lost: [true] });
});

test('a divided question gives its texts to both, and its point to neither', () => {
  expect(after(split, { a: { value: 4, reason: 'x' } })).toEqual({ answers: { a: { value: 4, reason: 'x' }, b: { reason: 'x' }, c: { reason: 'x' } }, lost: [true] });
  expect(after(split, { a: { reason: 'x' } })).toEqual({ answers: { b: { reason: 'x' }, c: { reason: 'x' } }, lost: [false] });
});

test('an answer that is already there is never replaced', () => {
  expect(after(rename, { a: { value: 4 }, b: { value: 1 } })).toEqual({ answers: { a: { value: 4 }, b: { value: 1 } }, lost: [] });
  expect(after(split, { a: { value: 4 }, c: { value: 1 } }).answers).toEqual({ a: { value: 4 }, c: { value: 1 } });
});

test('what nobody answered is not reported', () => {
  for (const change of [rename, merge, split, { kind: 'retire', from: ['a'], to: [] } as const]) expect(after(change, { z: { value: 1 } }).lost).toEqual([]);
});

test('versions are compared as numbers, and steps begin at the version of the file', () => {
  expect([isNewer('10.0', '9.9'), isNewer('2.0', '2.0'), isNewer('1.9', '1.10')]).toEqual([true, false, false]);
  expect(stepsFrom(sampleShape, '0.9').map(({ to }) => to)).toEqual(['1.0', '2.0']);
  expect(stepsFrom(sampleShape, '2.0')).toEqual([]);
  expect(stepsFrom(sampleShape, '0.1')).toEqual([]);
});

test('for any document every word and every point is still there after all steps', () => {
  const said = (all: ReturnType<typeof migrate>['phases']) => [...all.values()].flatMap(({ answers }) => [...answers.values()].flatMap((answer) => Object.values(answer).map(String))).join('\n');
  fc.assert(fc.property(anyDocument(sampleShape), (document) => {
    const moved = said(migrate(document.phases, sampleShape, '0.9').phases);
    for (const [, { answers }] of document.phases) for (const answer of answers.values()) for (const part of Object.values(answer)) expect(moved).toContain(String(part));
  }), { numRuns: 500 });
}, 60_000);
