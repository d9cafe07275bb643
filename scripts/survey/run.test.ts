/** The round trip of a survey: generated files of departments, some damaged, to totals and a content file. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withValue } from '../../src/domain/record/record.ts';
import { surveyFaults } from '../../src/domain/surveys/faults.ts';
import { readCsv } from '../../src/domain/tabular/csv-read.ts';
import { surveySchema } from '../../src/schemas/surveys.ts';
import { countOf, damagedFiles, madeAnswer, madeFile, madeFiles, madeTotal, numbers } from './made.ts';
import type { MadeFile } from './made.ts';
import { aggregate } from './run.ts';
import type { Wanted } from './run.ts';
import { lines } from './tell.ts';

let root = '';
let wanted: Wanted;

const put = (files: readonly MadeFile[]) => { for (const { name, text } of files) writeFileSync(join(root, 'answers', name), text); };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'survey-'));
  mkdirSync(join(root, 'answers'));
  mkdirSync(join(root, 'content', 'survey-forms'), { recursive: true });
  writeFileSync(join(root, 'content', 'survey-forms', 'projects.yaml'), readFileSync('src/content/survey-forms/projects.yaml'));
  wanted = { folder: join(root, 'answers'), content: join(root, 'content'), form: 'projects', by: 'サンプル市(架空)', day: '2026-11-23', id: 'sample-2026', csv: join(root, 'sample-2026.csv'), write: false };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const departments = Array.from({ length: 300 }, (_, index) => index + 1);
const right = Object.fromEntries(numbers.map(([measure, of]) => [measure, departments.reduce((all, department) => all + madeTotal(department, measure, of), 0)]));

test('300 departments and 5 damaged files: right totals, and the 5 told by name and reason', () => {
  put(madeFiles(300));
  put(damagedFiles());
  const done = aggregate(wanted);
  expect(done.read).toBe(305);
  expect(done.sum.answers).toHaveLength(300);
  expect(done.sum.none).toBe(30);
  expect(done.sum.total).toEqual({ values: right, blanks: { count: 0, npo: 0, cost: 0 } });
  expect(done.sum.unknown).toEqual([]);
  done.sum.lines.forEach(({ values }, place) => expect(values['count']).toBe(departments.reduce((sum, department) => sum + countOf(department, place), 0)));
  expect(done.sum.odd).toEqual([]);
  expect(done.refused.map(({ file, message }) => [file, message])).toEqual(damagedFiles().map(({ name, reason }) => [name, reason]));
  for (const { name, reason } of damagedFiles()) expect(lines(done).some((line) => line.startsWith(`${name}  読めなかった`) && line.includes(reason)), name).toBe(true);
});

test('a dry run writes nothing; a run writes a survey that holds together and a table of all departments; nothing is written over', () => {
  put(madeFiles(20));
  expect(aggregate(wanted).written).toBe(false);
  expect(existsSync(join(root, 'content', 'surveys'))).toBe(false);
  aggregate({ ...wanted, write: true });
  const survey = surveySchema.parse(parse(readFileSync(join(root, 'content', 'surveys', 'sample-2026.yaml'), 'utf8')));
  expect(surveyFaults(survey)).toEqual([]);
  expect(survey.tables[0]?.rows[0]?.total).toBe(aggregate(wanted).sum.total.values['count']);
  const [, ...rows] = readCsv(readFileSync(join(root, 'sample-2026.csv'), 'utf8'));
  expect(new Set(rows.map((row) => row[1])).size).toBe(20);
  expect(() => aggregate({ ...wanted, write: true })).toThrow('もうあります');
  expect(readdirSync(join(root, 'content', 'surveys'))).toEqual(['sample-2026.yaml']);
});

test('duplicates, missing and unknown departments, other years and wrong totals are told; the newest file counts', () => {
  const newer = withValue(madeAnswer(1), ['counts', 'cosponsor', 'count'], '9');
  put([madeFile(1), madeFile(2), madeFile(3, withValue(madeAnswer(3), ['total', 'count'], '999')), madeFile(5, withValue(madeAnswer(5), ['year'], '2025'))]);
  writeFileSync(join(root, 'answers', 'again.json'), madeFile(1, newer, new Date('2026-11-24T00:00:00.000Z')).text);
  writeFileSync(join(root, 'expected.txt'), '\uFEFFサンプル課1(架空)\r\nサンプル課２（架空）\r\nサンプル課7(架空)\r\n');
  const { sum } = aggregate({ ...wanted, expected: join(root, 'expected.txt') });
  expect(sum.replaced).toEqual([{ department: 'サンプル課1(架空)', kept: 'again.json', dropped: 'answer-001.json', isSame: false }]);
  expect(sum.lines[0]?.values['count']).toBe(9 + countOf(2, 0) + countOf(3, 0));
  expect(sum.missing).toEqual(['サンプル課7(架空)']);
  expect(sum.unexpected).toEqual(['サンプル課3(架空)']);
  expect(sum.otherYears).toEqual([{ file: 'answer-005.json', year: '2025' }]);
  expect(sum.odd.find(({ file }) => file === 'answer-003.json')?.faults).toEqual(['合計の「事業の数」: 区分の和と合いません']);
});

test.each([
  ['a folder that is not there', () => ({ ...wanted, folder: join(root, 'none') }), 'がありません'],
  ['a name that is none', () => ({ ...wanted, id: 'サンプル', write: true }), '使えません'],
  ['nothing to sum up', () => ({ ...wanted, write: true }), '集計できる回答がありません'],
])('%s is refused with words', (_, change, words) => expect(() => aggregate(change())).toThrow(words));
