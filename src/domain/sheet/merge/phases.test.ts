/** Files without a phase in common are told apart from files that are missing. */
import { expect, test } from 'vitest';
import { joined, siteDocument } from '../../../../tests/fixtures/sheets/merge.ts';
import { siteShape } from '../../../../tests/fixtures/sheets/sample.ts';
import type { SheetDocument } from '../answers.ts';
import { withRecord } from '../answers.ts';
import type { Role } from '../roles.ts';
import { unmatched } from './phases.ts';

const answers = new Map([['purpose-reason', { value: 3 }]]);
const only = (role: Role, ...phases: string[]): SheetDocument => {
  const document = { ...siteDocument(siteShape, role, {}), phases: new Map() };
  return phases.reduce<SheetDocument>((made, phase) => withRecord(made, phase, phase === 'before' ? { date: '2025-04-01' } : { answers }), document);
};

test.each([
  ['only what is expected, beside both phases', ['before'], ['before', 'mid', 'final'], [{ has: ['before'], scored: false, ask: ['mid', 'final'] }, { has: ['before', 'mid', 'final'], scored: true, ask: [] }]],
  ['only what is expected, beside the end', ['before'], ['final'], [{ has: ['before'], scored: false, ask: ['final'] }, { has: ['final'], scored: true, ask: [] }]],
  ['different phases', ['before', 'mid'], ['final'], [{ has: ['before', 'mid'], scored: true, ask: ['final'] }, { has: ['final'], scored: true, ask: ['mid'] }]],
  ['neither has points', ['before'], [], [{ has: ['before'], scored: false, ask: ['mid', 'final'] }, { has: [], scored: false, ask: ['mid', 'final'] }]],
])('%s', (_, government, partner, expected) => {
  expect(unmatched(joined(only('government', ...government), only('partner', ...partner)), siteShape)).toEqual([{ role: 'government', ...expected[0] }, { role: 'partner', ...expected[1] }]);
});

test('nothing is asked for while a file is missing or a phase is answered in both', () => {
  expect(unmatched(joined(only('government', 'before')), siteShape)).toEqual([]);
  expect(unmatched(joined(only('government', 'mid', 'final'), only('partner', 'final')), siteShape)).toEqual([]);
});

test('a phase with points in which nothing was answered does not count', () => {
  const noted = withRecord(only('government', 'before'), 'final', { texts: new Map([['seen', '見た']]) });
  expect(unmatched(joined(noted, only('partner', 'final')), siteShape)[0]).toMatchObject({ has: ['before'], scored: false, ask: ['final'] });
});
