import { expect, test } from 'vitest';
import { withoutMember, withValue } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { criteriaFaults, selectionFaults } from './faults.ts';

const whole: Part = {
  project: 'サンプル事業(架空)', method: '公募', published: { date: '2026-04-01', where: '区のサイト' },
  criteria: [{ id: 'purpose', name: '目的' }],
  candidates: [
    { id: 'c1', name: 'サンプルの会(架空)', seen: '2026-05-10', chosen: true, checks: { purpose: { state: 'confirmed', note: '面談で確かめた' } } },
    { id: 'c2', name: 'サンプル団体(架空)', seen: '2026-05-11', checks: { purpose: { state: 'partly', note: '一部が違った' } } },
  ],
  decision: { date: '2026-06-01', who: '選定委員会', reason: '目的が合う', others: '書面で伝える' },
};
const faults = (data: Part) => selectionFaults(data).map(({ kind, path }) => `${kind} ${path.join('.')}`);

test('a whole record lacks nothing', () => expect(faults(whole)).toEqual([]));

test('nothing written: what begins the record is asked for first', () => {
  expect(criteriaFaults({}).map(({ path }) => path.join('.'))).toEqual(['project', 'method', 'published.date', 'published.where', 'criteria']);
});

test.each<[string, Part, string[]]>([
  ['criteria published after a candidate was looked at', withValue(whole, ['published', 'date'], '2026-05-11'), ['late candidates.c1.seen']],
  ['a choice before the criteria', withValue(whole, ['decision', 'date'], '2026-03-01'), ['late decision.date']],
  ['a candidate without a name', withValue(whole, ['candidates', 'c2', 'name'], ' '), ['blank candidates.c2.name']],
  ['something not confirmed for one candidate', withValue(whole, ['candidates', 'c2', 'checks', 'purpose', 'state'], ''), ['unconfirmed candidates.c2.checks.purpose.state']],
  ['confirmed without saying how', withValue(whole, ['candidates', 'c1', 'checks', 'purpose', 'note'], ''), ['reason candidates.c1.checks.purpose.note']],
  ['nobody chosen', withValue(whole, ['candidates', 'c1', 'chosen'], false), ['none decision.nobody']],
  ['nothing for the others to be told', withValue(whole, ['decision', 'others'], ''), ['blank decision.others']],
])('%s', (_, data, expected) => expect(faults(data)).toEqual(expected));

test('nobody may be the choice, and a single chosen candidate leaves no others', () => {
  const nobody = withValue(withValue(whole, ['candidates', 'c1', 'chosen'], false), ['decision', 'nobody'], true);
  expect(faults(nobody)).toEqual([]);
  const single = withValue(withoutMember(whole, ['candidates'], 'c2'), ['decision', 'others'], '');
  expect(faults(single)).toEqual([]);
});
