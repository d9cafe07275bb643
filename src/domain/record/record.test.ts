import { expect, test } from 'vitest';
import { freshId, listAt, textAt, valueAt, withMember, withoutMember, withValue } from './record.ts';
import type { Part } from './record.ts';

const data: Part = { project: '花壇', candidates: [{ id: 'c1', name: '甲' }, { id: 'c2', name: '乙', checks: { need: { state: 'yes' } } }] };

test('a path names parts, and members of lists by their id', () => {
  expect(textAt(data, ['candidates', 'c2', 'checks', 'need', 'state'])).toBe('yes');
  expect(textAt(data, ['candidates', 'c3', 'name'])).toBe('');
  expect(listAt(data, ['project'])).toEqual([]);
  expect(valueAt(data, ['candidates', '0'])).toBeUndefined();
});

test('names of the language are names like any other', () => {
  expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
  expect(valueAt({}, ['__proto__', 'x'])).toBeUndefined();
  const made = withValue({}, ['__proto__', 'x'], 'y');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  expect(textAt(made, ['__proto__', 'x'])).toBe('y');
});

test('setting a value leaves the rest as it was, and makes parts on the way', () => {
  const next = withValue(data, ['candidates', 'c1', 'checks', 'need', 'state'], 'no');
  expect(textAt(next, ['candidates', 'c1', 'checks', 'need', 'state'])).toBe('no');
  expect(valueAt(next, ['candidates', 'c2'])).toBe(valueAt(data, ['candidates', 'c2']));
  expect(textAt(data, ['candidates', 'c1', 'checks', 'need', 'state'])).toBe('');
  expect(withValue(data, ['candidates', 'c9', 'name'], 'x')).toEqual(data);
});

test('members come and go', () => {
  const more = withMember(data, ['candidates'], { id: freshId(data, 'c'), name: '丙' });
  expect(listAt(more, ['candidates']).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  const fewer = withoutMember(more, ['candidates'], 'c1');
  expect(listAt(fewer, ['candidates']).map(({ name }) => name)).toEqual(['乙', '丙']);
  expect(freshId(fewer, 'c')).toBe('c1');
  expect(listAt(withMember(fewer, ['candidates'], { id: 'c1' }, 0), ['candidates']).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
});

test('an id is not given again while something is noted under it', () => {
  expect(freshId(withoutMember(data, ['candidates'], 'c1'), 'need')).toBe('need1');
  expect(freshId({ criteria: [], candidates: [{ id: 'c1', checks: { own1: { state: 'partly' } } }] }, 'own')).toBe('own2');
});
