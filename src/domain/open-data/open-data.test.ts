import { join, relative } from 'node:path';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { collections } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { publicSchema, recordSchema } from '../../schemas/published.ts';
import type { CodebookWords, DataSet } from '../../schemas/data-sets.ts';
import { shapeOf } from '../tabular/columns.ts';
import { codebookOf } from './codebook.ts';
import { checksumLines, llmsText } from './listing.ts';
import { isPublic, lastDay, publicRecord } from './record.ts';
import { setRecords, setTable } from './set-file.ts';

const content = join(import.meta.dirname, '../../content');
const reference = (name: string): unknown => parse(readFileSync(join(content, `reference/${name}.yaml`), 'utf8'));
const sets = reference('data-sets') as DataSet[];
const words = new Map((reference('codebook-en') as CodebookWords[]).map((one) => [one.id, one]));
const shared = words.get('shared') ?? { fields: {} };
const names = Object.keys(collections) as CollectionName[];
const linesOf = (name: CollectionName) => codebookOf(publicSchema(name), shapeOf(recordSchema(name)), words.get(name) ?? { fields: {} }, shared);

/** What importers write stands beside the collections: its name, and its folder. */
const imported = { registers: 'registers', eventLists: 'events' };

test('every collection is published, or says why not; what is imported stays with those who publish it', () => {
  expect(sets.map(({ holds }) => holds).toSorted()).toEqual([...names, ...Object.keys(imported)].toSorted());
  expect(sets.filter(({ closed }) => closed).map(({ holds }) => holds).toSorted()).toEqual(['eventLists', 'readings', 'registers', 'site']);
});

test('every folder and every file of the content belongs to a set', () => {
  const known = new Set([...Object.values(collections).map(({ path }) => path), ...Object.values(imported)]);
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && !one.name.startsWith('.'))) {
    const path = relative(content, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    expect(known.has(path) || known.has(path.slice(0, path.lastIndexOf('/'))), path).toBe(true);
  }
});

test.each(names.filter((name) => !sets.some(({ holds, closed }) => holds === name && closed)))('%s: every field and every fixed value has words in both languages and a column', (name) => {
  const lines = linesOf(name);
  expect(lines.filter(({ japanese, english }) => japanese === '' || english === '').map(({ path, japanese }) => `${path} ${japanese === '' ? 'ja' : 'en'}`)).toEqual([]);
  expect(lines.flatMap(({ path, values }) => values.filter(({ english }) => english === '').map(({ value }) => `${path} ${value}`))).toEqual([]);
  expect(lines.filter(({ column }) => column === '')).toEqual([]);
});

test('no words are left of a field that is gone', () => {
  const paths = (name: string) => linesOf(name as CollectionName).map(({ path }) => path);
  for (const { id, fields, values = {} } of words.values()) {
    const known = id === 'shared' ? names.flatMap(paths) : paths(id);
    for (const path of [...Object.keys(fields), ...Object.keys(values)]) expect(known.some((one) => one === path || (id === 'shared' && one.endsWith(`.${path}`))), `${id} ${path}`).toBe(true);
  }
});

test('lists inside lists and free names come back from a table as they were', () => {
  const shape = shapeOf({ properties: { title: { type: 'string' }, parts: { type: 'array', items: { properties: { items: { type: 'array', items: { type: 'string' } } } } }, when: { type: 'object', additionalProperties: { type: 'string' } } } });
  expect(shape.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['id text', 'title text', 'parts json', 'when json']);
  const records = [{ id: 'a', title: '=1', parts: [{ items: ['x\n', ''] }, { items: [] }], when: { b: 'c' } }, { id: 'b', parts: [] }];
  const table = setTable(records, shape, 'note').map((row) => row.map((cell) => String(cell ?? '')));
  expect(setRecords(table, shape)).toEqual(records);
  expect(setRecords([['id', 'parts'], ['a', '[1']], shape)).toEqual([{ id: 'a', parts: '[1' }]);
});

test('a field stays out always, or from the day after the one that is named', () => {
  const record = { id: 'a', secret: 1, intent: { text: 'x', expires: '2026-11-23' } };
  expect(publicRecord(record, [{ field: 'secret' }, { field: 'intent.text' }], '2026-01-01')).toEqual({ id: 'a', intent: { expires: '2026-11-23' } });
  const rule = [{ field: 'intent', after: 'intent.expires' }];
  expect(publicRecord(record, rule, '2026-11-23')).toEqual(record);
  expect(publicRecord(record, rule, '2026-11-24')).toEqual({ id: 'a', secret: 1 });
  expect(publicRecord({ id: 'a' }, rule, '2026-11-24')).toEqual({ id: 'a' });
});

test('a record with a last day is published until its evening', () => {
  expect(['2026-11-22', '2026-11-23'].map((until) => isPublic({ until }, 'until', '2026-11-23'))).toEqual([false, true]);
  expect([isPublic({ until: '2026-11-22' }, undefined, '2026-11-23'), isPublic({}, 'until', '2026-11-23')]).toEqual([true, true]);
});

test('the last day is that on which somebody looked, not one that is to come', () => {
  expect(lastDay([{ reviewed: '2026-11-20', reviewBy: '2027-11-20', sources: [{ seen: '2026-11' }] }, { facts: [{ source: { seen: '2026-11-22' } }] }], '2026-11-01')).toBe('2026-11-22');
  expect(lastDay([], '2026-11-01')).toBe('2026-11-01');
});

test('lists for programs', () => {
  expect(checksumLines([{ path: 'b', sha256: '2' }, { path: 'a', sha256: '1' }])).toBe('1  a\n2  b\n');
  expect(llmsText('名', '何か', ['注意'], [{ title: '組', links: [{ text: 'a', address: 'https://a/', note: 'n' }, { text: 'b', address: 'https://b/' }] }])).toBe('# 名\n\n> 何か\n\n- 注意\n\n## 組\n\n- [a](https://a/): n\n- [b](https://b/)\n');
});
