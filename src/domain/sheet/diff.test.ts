import { expect, test } from 'vitest';
import { sampleShape, sampleWords } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, withRecord } from './answers.ts';
import { changesOf, isSameChange } from './diff.ts';
import { namedChanges } from './named-changes.ts';

const empty = emptyDocument(sampleShape);
const before = withRecord(empty, 'final', { answers: new Map([['results-reach', { value: 3 }], ['roles-agreed', { value: 3, reason: '前' }]]), texts: new Map([['next', '前']]) });
const after = { ...withRecord(empty, 'final', { date: '2027-03-20', answers: new Map([['gone', { value: 'na' as const }], ['roles-agreed', { value: 3, reason: '後' }], ['purpose-said', { value: 1 }]]) }), project: 'サンプル事業(架空)' };

test('changes are listed in the order of the sheet, others after them, each with what it was and what it becomes', () => {
  expect(changesOf(before, after, sampleShape)).toEqual([
    { phase: null, id: null, member: 'project', before: '', after: 'サンプル事業(架空)' },
    { phase: 'final', id: null, member: 'date', before: '', after: '2027-03-20' },
    { phase: 'final', id: 'next', member: 'text', before: '前', after: '' },
    { phase: 'final', id: 'purpose-said', member: 'value', before: '', after: 1 },
    { phase: 'final', id: 'roles-agreed', member: 'reason', before: '前', after: '後' },
    { phase: 'final', id: 'results-reach', member: 'value', before: 3, after: '' },
    { phase: 'final', id: 'gone', member: 'value', before: '', after: 'na' },
  ]);
});

test('in words: the phase, the number, the question and what of it', () => {
  const named = namedChanges(sampleWords, sampleShape, changesOf(before, { ...after, role: 'partner' }, sampleShape));
  expect(named.map(({ name, before: old, after: next }) => `${name}: ${old} → ${next}`)).toEqual([
    '立場:  → 団体', '事業名:  → サンプル事業(架空)', '完了 書いた日:  → 2027-03-20', '完了 次に生かすことは何ですか: 前 → ',
    '完了 1-1 サンプルの問い1ですか。(点): 未回答 → 1 想定を大きく下回る', '完了 2-1 サンプルの問い3ですか。(理由): 前 → 後',
    '完了 3-1 サンプルの問い4ですか。(点): 3 想定どおり → 未回答', '完了 gone(点): 未回答 → 該当なし',
  ]);
  expect(named.map(({ short }) => short).slice(4)).toEqual(['完了 1-1の点', '完了 2-1の理由', '完了 3-1の点', '完了 goneの点']);
});

test('a phase that only one of them has differs as a whole', () => {
  const differences = changesOf(empty, withRecord(empty, 'before', { answers: new Map([['purpose-said', { expectation: 'x', indicator: 'y' }]]) }), sampleShape);
  expect(differences.map(({ member, after: next }) => [member, next])).toEqual([['expectation', 'x'], ['indicator', 'y']]);
});

test('a blank answer is no difference, a role is', () => {
  const blank = { ...empty, phases: new Map([['final', { date: '', agreedOn: '', texts: new Map(), answers: new Map([['purpose-said', { reason: '' }]]) }]]) };
  expect(changesOf(empty, blank, sampleShape)).toEqual([]);
  const [role] = changesOf(empty, { ...empty, role: 'partner' }, sampleShape);
  expect(role).toEqual({ phase: null, id: null, member: 'role', before: '', after: 'partner' });
  expect(role && [isSameChange(role, role), isSameChange(role, { ...role, after: 'third' })]).toEqual([true, false]);
});
