import { expect, test } from 'vitest';
import { compare, planAside, planBin, planEdit, planFiled, planMark, planPurge, planReplace } from './plan.ts';
import { headOf, stampOf } from './record.ts';
import type { DraftRecord, Write } from './record.ts';

const day = 24 * 60 * 60_000;
const write = (writer: string, seq: number, base: string | null, text = `${writer}${seq}`): Write => ({ tool: 't', id: 'd', title: '下書き', text, at: 1000 + seq, writer, seq, base, known: 0 });
const stored = (record: DraftRecord | undefined, one: Write): DraftRecord => {
  const { change } = planEdit(record, one);
  if (!change.record) throw new Error('nothing stored');
  return change.record;
};
const kinds = ({ points }: DraftRecord) => points.map(({ writer, seq, kind }) => `${writer}${seq} ${kind}`);
const first = stored(undefined, write('a', 1, null));

test('a first text becomes revision 1', () => {
  expect(planEdit(undefined, write('a', 1, null))).toMatchObject({ standing: 'new', change: { record: { head: 1, next: 2 }, put: { revision: 1, text: 'a1' }, drop: [] } });
});

test('a text is stored on the one it was written on, and on a writer\'s own', () => {
  expect(compare(first, { writer: 'b', base: stampOf(headOf(first)) })).toBe('own');
  expect(compare(first, { writer: 'a', base: null })).toBe('own');
  expect(compare(first, { writer: 'b', base: null })).toBe('other');
});

test('a text written on another one is put aside; a later one of the same screen takes its place', () => {
  const { standing, change } = planEdit(first, write('b', 1, 'elsewhere'));
  expect(standing).toBe('other');
  const next = change.record ?? first;
  expect(next.head).toBe(1);
  expect(kinds(next)).toEqual(['a1 edit', 'b1 aside']);
  const later = planAside(next, write('b', 2, 'elsewhere'));
  expect(later.record && kinds(later.record)).toEqual(['a1 edit', 'b2 aside']);
  expect(later.drop).toEqual([2]);
  expect(planAside(next, write('b', 2, 'on a third text')).drop).toEqual([]);
});

test('after the storage was erased, numbers go on and a text of the same number is not taken for the known one', () => {
  const { standing, change } = planEdit(undefined, { ...write('b', 5, '7/3/a'), known: 7 });
  expect([standing, change.record?.head]).toEqual(['gone', 8]);
  expect(change.record && compare(change.record, { writer: 'c', base: '8/9/a' })).toBe('other');
});

test('what is replaced stays', () => {
  const { record } = planReplace(first, write('b', 1, null));
  expect(record && kinds(record)).toEqual(['a1 before', 'b1 edit']);
  expect(record?.head).toBe(2);
});

test('a stored text gets a name; one that is gone gets none', () => {
  expect(planMark(first, stampOf(headOf(first)), '読みこみの前')?.record?.points[0]).toMatchObject({ kind: 'mark', label: '読みこみの前' });
  expect(planMark(first, '9/9/x', 'x')).toBeUndefined();
  expect(planMark(undefined, null, 'x')).toBeUndefined();
});

test('a draft stays in the bin for thirty days; an edit takes it out', () => {
  const binned = planBin(first, 0)?.record ?? first;
  expect(planPurge(binned, 30 * day - 1)).toBeUndefined();
  expect(planPurge(binned, 30 * day)).toEqual({ record: null, put: null, drop: [1] });
  expect(planPurge(first, 99 * day)).toBeUndefined();
  expect(stored(binned, write('a', 2, null)).binnedAt).toBeNull();
  expect(planBin(undefined, 0)).toBeUndefined();
});

test('a file is noted with its revision', () => {
  expect(planFiled(first, 1, 5)?.record?.filed).toEqual({ revision: 1, at: 5 });
});
