import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { surveySchema } from '../../schemas/surveys.ts';
import { countBy } from './count.ts';
import { surveyFaults } from './faults.ts';
import { figureName, figureOf, piecesOf, plainText } from './figures.ts';
import { surveyTable } from './table.ts';

const folder = 'src/content/surveys';
const surveys = readdirSync(folder).map((file) => ({ id: file.replace('.yaml', ''), ...surveySchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))) }));
const sample = () => surveySchema.parse({
  title: 'サンプル調査(架空)', order: 1, kind: 'projects', by: 'サンプル市(架空)', headline: '{t/r2020/total}件', lead: '{t/r2020/a}件と{t/r2020/b}件です。',
  tables: [{ id: 't', title: '形態', unit: '件', whole: 'partition', categories: [{ id: 'a', name: '甲' }, { id: 'b', name: '乙' }], rows: [{ id: 'r2020', year: 2020, counts: { a: 1200, b: 3 }, total: 1203, source: 's' }] }],
  sources: [{ id: 's', title: 'サンプル資料(架空)', seen: '2026-11' }], reviewed: '2026-11-23',
});

test.each(surveys)('the survey $id holds together', (survey) => expect(surveyFaults(survey)).toEqual([]));

test('a figure is found by its name, the total too', () => {
  expect(figureOf(sample(), figureName('t', 'r2020', 'b'))?.value).toBe(3);
  expect(figureOf(sample(), 't/r2020/total')?.value).toBe(1203);
  expect(figureOf(sample(), 't/r2020/c')).toBeUndefined();
});

test('a sentence names its figures', () => {
  expect(piecesOf('計{t/r/a}件')).toEqual([{ words: '計' }, { figure: 't/r/a' }, { words: '件' }]);
  expect(plainText(sample().lead, sample())).toBe('1,200件と3件です。');
});

test('what does not hold together is told with its place', () => {
  const survey = sample();
  const [table] = survey.tables;
  const [row] = table?.rows ?? [];
  if (!table || !row) throw new Error('no row');
  const broken = { ...survey, lead: '{t/r2020/none}件', tables: [{ ...table, rows: [{ ...row, total: 1204, source: 'x', counts: { ...row.counts } }, { ...row, counts: { z: 1 } }] }] };
  expect(surveyFaults(broken).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'tables.0.rows.0.total: 区分の和は1203で、合計の1204と合いません。',
    'tables.0.rows.0.source: 出典「x」は、sourcesにありません。',
    'tables.0.rows.1.counts: 区分「z」は、この表のcategoriesにありません。',
    'lead: 「{t/r2020/none}」という数は、この調査の表にありません。',
  ]);
});

test('the table has a row for each figure that a source states, with its source', () => {
  const [heads = [], ...rows] = surveyTable([{ id: 'sample', ...sample() }]);
  expect(rows.map((row) => [row[heads.indexOf('区分')], row[heads.indexOf('数')], row[heads.indexOf('出典')]])).toEqual([['甲', 1200, 'サンプル資料(架空)'], ['乙', 3, 'サンプル資料(架空)'], ['合計', 1203, 'サンプル資料(架空)']]);
});

test('a record with several values counts for each', () => {
  const records = [{ forms: ['a', 'b'], done: true }, { forms: ['a'], done: false }];
  expect(countBy(records, ['a', 'b', 'c'], ({ forms }) => forms, ({ done }) => done)).toEqual([{ value: 'a', all: 2, done: 1 }, { value: 'b', all: 1, done: 1 }, { value: 'c', all: 0, done: 0 }]);
});
