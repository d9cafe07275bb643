import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groups, kinds, readQueries } from './queries.ts';

const text = readFileSync(new URL('../../tests/search-quality/queries.yaml', import.meta.url), 'utf8');

test('the set is large enough, for every group and kind', () => {
  const queries = readQueries(text);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  for (const group of groups) expect(queries.filter((query) => query.group === group).length, group).toBeGreaterThanOrEqual(50);
  for (const kind of kinds) expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
  expect(queries.filter(({ kind }) => kind === 'empty').length).toBeGreaterThanOrEqual(12);
});

test.each([
  ['a query twice', '- { q: 委託, group: staff, kind: word, gold: [/a/] }\n- { q: 委託, group: people, kind: word, gold: [/a/] }'],
  ['no gold', '- { q: 委託, group: staff, kind: word, gold: [] }'],
  ['gold for what must be empty', '- { q: 委託, group: staff, kind: empty, gold: [/a/] }'],
  ['no path', '- { q: 委託, group: staff, kind: word, gold: [forms/commission] }'],
  ['an unknown field', '- { q: 委託, group: staff, kind: word, gold: [/a/], note: x }'],
])('%s is refused', (_, yaml) => {
  expect(() => readQueries(yaml)).toThrow();
});
