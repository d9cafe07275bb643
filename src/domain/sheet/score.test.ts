import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import type { Answer } from './answers.ts';
import { emptyRecord } from './answers.ts';
import { missingIn, phaseProgress } from './progress.ts';
import { scoreSheet } from './score.ts';
import { itemsOf, phaseOf } from './shape.ts';

const answers = (record: Record<string, Answer>) => new Map(Object.entries(record));
const viewpoint = (id: string, record: Record<string, Answer>) => scoreSheet(sampleShape, answers(record)).viewpoints.find((score) => score.id === id);

test('the mean leaves out what does not apply and what is blank', () => {
  const score = viewpoint('purpose', { 'purpose-said': { value: 4 }, 'purpose-written': { value: 'na', reason: '書面なし' } });
  expect(score).toMatchObject({ mean: 4, scored: 1, notApplicable: 1, blank: 0, weak: false });
});

test('nothing scored has no mean and is not weak', () => {
  expect(viewpoint('purpose', {})).toMatchObject({ mean: null, blank: 2, total: 2, weak: false });
});

test('a viewpoint is weak below the limit, not at it', () => {
  expect(viewpoint('purpose', { 'purpose-said': { value: 2 }, 'purpose-written': { value: 4 } })).toMatchObject({ mean: 3, weak: false, lowItems: ['purpose-said'] });
  expect(viewpoint('purpose', { 'purpose-said': { value: 2 }, 'purpose-written': { value: 3 } })).toMatchObject({ mean: 2.5, weak: true });
});

test('missing reasons are listed in the order of the sheet; retired and unknown questions do not count', () => {
  const score = scoreSheet(sampleShape, answers({
    'results-reach': { value: 'na' }, 'purpose-said': { value: 5 }, 'roles-agreed': { value: 1, reason: '役割の表がない' }, 'purpose-old': { value: 1 }, other: { value: 1 },
  }));
  expect(score.missingReasons).toEqual(['purpose-said', 'results-reach']);
  expect(score).toMatchObject({ mean: 3, scored: 2, total: 5 });
});

const phase = (id: string) => { const found = phaseOf(sampleShape, id); if (!found) throw new Error(id); return found; };

test('progress tells apart untouched, begun, something missing and done', () => {
  const { all, viewpoints, questions } = phaseProgress(sampleShape, phase('final'), { ...emptyRecord, texts: new Map([['next', '早く']]), answers: answers({
    'purpose-said': { value: 3 }, 'roles-agreed': { value: 1 }, 'results-reach': { value: 3 }, 'results-felt': { value: 4 },
  }) });
  expect(all).toEqual({ answered: 4, total: 5, state: 'some' });
  expect([...viewpoints].map(([id, { state }]) => [id, state])).toEqual([['purpose', 'some'], ['roles', 'reasons'], ['results', 'reasons']]);
  expect(questions).toEqual({ answered: 1, total: 1, state: 'done' });
  expect(phaseProgress(sampleShape, phase('final'), emptyRecord).all.state).toBe('none');
});

test('before the start, expectations and free texts are counted', () => {
  const record = { ...emptyRecord, texts: new Map([['period', '1年']]), answers: answers({ 'purpose-said': { expectation: '言える' }, 'purpose-written': { indicator: '月1回' } }) };
  const { all, viewpoints, questions } = phaseProgress(sampleShape, phase('before'), record);
  expect(all).toEqual({ answered: 1, total: 3, state: 'some' });
  expect(viewpoints.get('roles')).toEqual({ answered: 0, total: 0, state: 'none' });
  expect(questions).toEqual({ answered: 1, total: 2, state: 'reasons' });
  expect(missingIn(sampleShape, phase('before'), record)).toEqual({ texts: ['why-joint'], reasons: [], evidence: [] });
});

test('what is missing: reasons and evidence of the given points', () => {
  expect(missingIn(sampleShape, phase('final'), { ...emptyRecord, answers: answers({ 'results-reach': { value: 1 }, 'purpose-said': { value: 'na', reason: 'x' } }) })).toEqual({ texts: [], reasons: ['results-reach'], evidence: ['results-reach'] });
});

const anyAnswer = fc.record({ value: fc.constantFrom(1, 2, 3, 4, 5, 'na' as const), reason: fc.string() }, { requiredKeys: [] });

test('for any answers the counts add up and means stay on the scale', () => {
  const ids = itemsOf(sampleShape).map(({ id }) => id);
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...ids, 'constructor'), anyAnswer), (record) => {
    const score = scoreSheet(sampleShape, new Map(Object.entries(record) as [string, Answer][]));
    for (const part of [score, ...score.viewpoints]) {
      expect(part.scored + part.notApplicable + part.blank).toBe(part.total);
      expect(part.mean === null || (part.mean >= 1 && part.mean <= 5)).toBe(true);
    }
  }));
});
