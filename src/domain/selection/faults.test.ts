import { expect, test } from 'vitest';
import { withMember, withoutMember, withValue } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { sampleSelection } from '../../../tests/fixtures/selection/sample.ts';
import { criteriaFaults, isPublic, progress, selectionFaults } from './faults.ts';

const whole = sampleSelection();
const faults = (data: Part) => selectionFaults(data).map(({ kind, path }) => `${kind} ${path.join('.')}`);

test('a whole record lacks nothing', () => expect(faults(whole)).toEqual([]));

test('nothing written: what begins the record is asked for first', () => {
  expect(criteriaFaults({}).map(({ path }) => path.join('.'))).toEqual(['project', 'department', 'method', 'criteria', 'published.date', 'published.where', 'interests']);
});

test.each<[string, Part, string[]]>([
  ['criteria published after a candidate was looked at', withValue(whole, ['published', 'date'], '2026-05-11'), ['late candidates.c1.seen', 'late candidates.c1.checks.purpose.seen']],
  ['one thing seen before the criteria', withValue(whole, ['candidates', 'c1', 'checks', 'purpose', 'seen'], '2026-03-31'), ['late candidates.c1.checks.purpose.seen']],
  ['a choice before the last look', withValue(whole, ['decision', 'date'], '2026-05-10'), ['early decision.date']],
  ['a single organisation without a word why', withValue(whole, ['method'], 'named'), ['blank methodNote']],
  ['an own criterion without a name', withMember(withoutMember(whole, ['candidates'], 'c1'), ['criteria'], { id: 'own1', name: '' }), ['blank criteria.own1.name', 'blank candidates.c2.checks.own1.state', 'none decision.nobody']],
  ['somebody and nobody', withValue(whole, ['decision', 'nobody'], true), ['both decision.nobody']],
  ['a choice before the criteria', withValue(whole, ['decision', 'date'], '2026-03-01'), ['late decision.date']],
  ['a candidate without a name', withValue(whole, ['candidates', 'c2', 'name'], ' '), ['blank candidates.c2.name']],
  ['something not confirmed for one candidate', withValue(whole, ['candidates', 'c2', 'checks', 'purpose', 'state'], ''), ['blank candidates.c2.checks.purpose.state']],
  ['confirmed without saying how', withValue(whole, ['candidates', 'c1', 'checks', 'purpose', 'note'], ''), ['blank candidates.c1.checks.purpose.note']],
  ['nobody chosen', withValue(whole, ['candidates', 'c1', 'chosen'], false), ['none decision.nobody']],
  ['nothing for the others to be told', withValue(whole, ['decision', 'others'], ''), ['blank decision.others']],
])('%s', (_, data, expected) => expect(faults(data)).toEqual(expected));

test('nobody may be the choice, and a single chosen candidate leaves no others', () => {
  const nobody = withValue(withValue(whole, ['candidates', 'c1', 'chosen'], false), ['decision', 'nobody'], true);
  expect(faults(nobody)).toEqual([]);
  const single = withValue(withoutMember(whole, ['candidates'], 'c2'), ['decision', 'others'], '');
  expect(faults(single)).toEqual([]);
});

test('criteria are public from their day on', () => {
  expect(['2026-03-31', '2026-04-01'].map((today) => isPublic(whole, today))).toEqual([false, true]);
  expect(isPublic({}, '2026-04-01')).toBe(false);
});

test('a part is not begun, begun or done', () => {
  expect([progress({}, 'criteria'), progress({ project: 'x' }, 'criteria'), progress(whole, 'criteria')]).toEqual(['none', 'some', 'done']);
  expect([progress({}, 'candidates'), progress(whole, 'candidates')]).toEqual(['none', 'done']);
  expect([progress({}, 'decision'), progress({ decision: { who: 'x' } }, 'decision'), progress(whole, 'decision')]).toEqual(['none', 'some', 'done']);
});
