import { expect, test } from 'vitest';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, lacksEvidence, lacksReason, lackingTexts, needsReason, recordOf, withAnswer, withRecord, withText } from './answers.ts';
import { itemsIn, itemsOf, phaseOf } from './shape.ts';

const phase = (id: string) => { const found = phaseOf(sampleShape, id); if (!found) throw new Error(id); return found; };

test('retired questions are no longer asked; before the start only those with an expectation are', () => {
  expect(itemsOf(sampleShape).map(({ id }) => id)).toEqual(['purpose-said', 'purpose-written', 'roles-agreed', 'results-reach', 'results-felt']);
  expect(itemsIn(sampleShape, phase('before')).map(({ id }) => id)).toEqual(['purpose-said', 'purpose-written', 'results-reach']);
  expect(phase('before').questions.map(({ id }) => id)).toEqual(['why-joint', 'period']);
});

test('a reason alone is written; a phase left blank is taken out', () => {
  const empty = emptyDocument(sampleShape);
  const withReason = (reason: string) => withRecord(empty, 'final', { answers: withAnswer(new Map(), 'purpose-said', { reason }) });
  expect([empty.phases.size, withReason('聞くこと').phases.size, withReason('').phases.size]).toEqual([0, 1, 0]);
});

test('setting an answer or a text leaves the others alone, and a blank one is taken out', () => {
  const before = new Map([['gone-question', { value: 2 }], ['purpose-said', { value: 3 }]] as const);
  expect([...withAnswer(before, 'purpose-said', { reason: '' }).keys()]).toEqual(['gone-question']);
  expect(before.size).toBe(2);
  expect([...withText(new Map([['a', 'x'], ['b', 'y']]), 'a', '')]).toEqual([['b', 'y']]);
});

test('a phase left blank goes, the others stay', () => {
  const one = withRecord(withRecord(emptyDocument(sampleShape), 'mid', { date: '2026-11-23' }), 'final', { date: '2027-03-20' });
  const next = withRecord(one, 'mid', { date: '' });
  expect([...next.phases.keys()]).toEqual(['final']);
  expect(recordOf(next, 'mid').answers.size).toBe(0);
});

test.each([[5, true], [4, false], [3, false], [2, true], [1, true], ['na', true], [undefined, false]] as const)('%s needs a reason: %s', (value, needed) => {
  expect(needsReason(sampleShape, value)).toBe(needed);
});

test('a reason of blanks is not a reason', () => {
  expect(lacksReason(sampleShape, { value: 1, reason: ' \n　' })).toBe(true);
  expect(lacksReason(sampleShape, { value: 1, reason: '遅れた' })).toBe(false);
});

test('evidence is required only where the question says so, and only of a point', () => {
  const [said, , , reach] = itemsOf(sampleShape);
  if (!said || !reach) throw new Error('no items');
  expect([lacksEvidence(said, { value: 3 }), lacksEvidence(reach, { value: 3 }), lacksEvidence(reach, { value: 'na' }), lacksEvidence(reach, { value: 3, evidence: '名簿' })]).toEqual([false, true, false, false]);
});

test('required free texts are missed', () => {
  const document = withRecord(emptyDocument(sampleShape), 'before', { texts: new Map([['period', '1年']]) });
  expect(lackingTexts(phase('before'), recordOf(document, 'before'))).toEqual(['why-joint']);
});
