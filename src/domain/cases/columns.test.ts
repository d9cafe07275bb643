import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { csvFile } from '../tabular/csv.ts';
import { readCsv } from '../tabular/csv-read.ts';
import { shapeOf } from '../tabular/columns.ts';
import { bases, caseSchema, costKinds, voices } from '../../schemas/cases.ts';
import { publishedSchema } from '../../schemas/published.ts';
import { actors } from '../../schemas/roles.ts';
import { caseTable, casesFrom, wordColumns } from './columns.ts';
import type { CaseNames, CaseRecord } from './columns.ts';

const shape = shapeOf(publishedSchema('cases'));
const names: CaseNames = { municipalities: { kodaira: '小平市' }, stages: { running: { name: '実施中', ongoing: true } }, year: 2026, forms: { commission: '委託' }, fields: {} };
const back = (records: readonly CaseRecord[]) => casesFrom(readCsv(csvFile(caseTable(records, shape, names, '=件数'))), shape);

const odd = fc.string({ unit: fc.constantFrom('=', "'", '\\', 'n', '\n', '\r', '"', ',', '-', '＋', '@', '\t', 'あ', ' ', '[', ']', '0'), minLength: 1, maxLength: 12 });
const text = fc.oneof(odd, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })).map((words) => words.trim()).filter((words) => words !== '');
const reading = text.map((words) => words.replaceAll(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/gu, '').trim()).filter((words) => words !== '');
const id = fc.constantFrom('a', 'b-2', 'kodaira', 'commission');
const oneOf = (labels: object) => fc.constantFrom(...Object.keys(labels));
const day = fc.constantFrom('2026-11', '2026-11-23');
const some = <T>(item: fc.Arbitrary<T>, minLength = 0) => fc.array(item, { minLength, maxLength: 3 });
const duty = fc.record({ by: some(oneOf(actors), 1), text });
const word = fc.constantFrom('講座', '=場', "'-x", '\\', '\\n');
const record = fc.record({
  id, title: text, reading, summary: text, stage: id, stageStated: text, municipality: id, places: some(id), department: text, partners: some(id), otherPartners: some(text),
  forms: some(fc.record({ id, basis: oneOf(bases), stated: text }, { requiredKeys: ['id', 'basis'] })),
  fields: some(id), fieldsBasis: oneOf(bases), fiscalYears: some(fc.integer({ min: 1990, max: 2100 })), purpose: text, people: text, governmentRole: text, partnerRole: text,
  roles: fc.record({ decides: duty, pays: duty, does: duty, answers: duty }, { requiredKeys: [] }),
  diagram: fc.record({ toPartner: word, toGovernment: word, toPeople: word, people: word }, { requiredKeys: [] }),
  selection: text, evaluation: text,
  outcomes: some(fc.record({ text, by: oneOf(voices) }, { requiredKeys: ['text'] })),
  limits: some(fc.record({ text, by: oneOf(voices), theme: id }, { requiredKeys: ['text'] })),
  costs: some(fc.record({ kind: oneOf(costKinds), text, yen: fc.integer({ min: 1, max: 10 ** 12 }) }, { requiredKeys: ['kind', 'text'] })),
  clauses: some(id, 1),
  sources: some(fc.record({ title: text, url: fc.webUrl(), published: day, seen: day, secondHand: fc.boolean(), note: text }, { requiredKeys: ['title', 'seen'] }), 1),
  checked: day,
}, { requiredKeys: ['id', 'title', 'summary', 'stage', 'municipality', 'partners', 'forms', 'fields', 'fieldsBasis', 'fiscalYears', 'roles', 'diagram', 'outcomes', 'limits', 'costs', 'clauses', 'sources', 'checked'] }) as fc.Arbitrary<unknown> as fc.Arbitrary<CaseRecord>;

test('any record that the schema accepts comes back from CSV as it was', () => {
  fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
    for (const { id: _, ...rest } of records) expect(caseSchema.safeParse(rest).success).toBe(true);
    expect(back(records)).toEqual(records);
  }), { numRuns: 300 });
});

test('no cell begins a formula', () => {
  fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (records) => {
    const cells = caseTable(records, shape, names, '=1+1').flat().filter((cell) => typeof cell === 'string' && cell !== '');
    for (const cell of cells) expect(csvFile([[cell]])).not.toMatch(/^\uFEFF"?[=+\-@\t\r\n＝＋－＠]/);
    expect(cells).toContain('=1+1');
  }), { numRuns: 100 });
});

test('every case of the site comes back from CSV as it was', () => {
  const folder = 'src/content/cases';
  const records = readdirSync(folder).filter((file) => file.endsWith('.mdx')).map((file) => ({ id: file.replace('.mdx', ''), ...caseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8').split(/^---$/m)[1] ?? '')) }) as CaseRecord);
  expect(back(records)).toEqual(records);
});

test('a project that was going on in an older source is not said to go on now', () => {
  const one = (fiscalYears: number[]) => ({ id: 'a', title: 'サンプル(架空)', stage: 'running', municipality: 'kodaira', forms: [], fields: [], fiscalYears }) as unknown as CaseRecord;
  const [head = [], ...rows] = caseTable([one([2015, 2020]), one([2026]), one([])], shape, names, '');
  expect(rows.map((row) => row[head.indexOf('段階名')])).toEqual(['実施中(出典の時点)', '実施中', '実施中(出典の時点)']);
});

test('a table of another program needs only its row of names; the rest is for the schema', () => {
  expect(casesFrom([['title', '自治体名', 'fiscalYears[]', 'costs[].yen', 'roles.pays.by[]'], ['花壇', '小平市', '2019\r\n2020', '約3万', '']], shape)).toEqual([
    { title: '花壇', fiscalYears: [2019, 2020], costs: [{ yen: '約3万' }], partners: [], forms: [], fields: [], roles: {}, diagram: {}, outcomes: [], limits: [], clauses: [], sources: [] },
  ]);
});

test('the columns are the fields of the schema, each with its meaning, and the words beside them', () => {
  for (const { name, meaning } of shape.columns) expect(meaning, name).not.toBe('');
  const column = Object.fromEntries(shape.columns.map((one) => [one.name, one]));
  expect(column['limits[].theme']).toMatchObject({ references: 'themes', required: false, meaning: 'うまくいかなかった点・課題／困りごとのテーマ' });
  expect(column['costs[].kind']?.labels).toEqual(costKinds);
  expect([column['fiscalYears[]']?.kind, column['costs[].yen']?.kind, column['sources[].secondHand']?.kind]).toEqual(['number', 'number', 'flag']);
  const [head = []] = caseTable([], shape, names, '');
  expect(head.slice(0, 3)).toEqual(['id', 'title', '自治体名']);
  expect(head.filter((name) => typeof name === 'string' && /^[\w[\].]+$/.test(name))).toHaveLength(shape.columns.length);
  expect(head).toHaveLength(shape.columns.length + wordColumns.length);
});
