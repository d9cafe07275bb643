/** Cases go out as a table and come back: nothing changes; what was changed, or is new, is taken in with its text. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workbookOf } from '../../../tests/fixtures/import/workbook.ts';
import { caseTable } from '../../../src/domain/cases/columns.ts';
import type { CaseRecord } from '../../../src/domain/cases/columns.ts';
import { shapeOf } from '../../../src/domain/tabular/columns.ts';
import { csvFile } from '../../../src/domain/tabular/csv.ts';
import type { PlainCell } from '../../../src/domain/tabular/xlsx-parts.ts';
import { caseSchema } from '../../../src/schemas/cases.ts';
import { publishedSchema } from '../../../src/schemas/published.ts';
import { readDocument } from '../../check/content/read/document.ts';
import { readCases } from './cases.ts';
import { proposal } from './mapping.ts';

const root = join(import.meta.dirname, '../../..');
const shape = shapeOf(publishedSchema('cases'));
const none = { municipalities: {}, stages: {}, year: 2026, forms: {}, fields: {} };

function recordsIn(to: string): CaseRecord[] {
  return readdirSync(join(to, 'cases')).filter((name) => name.endsWith('.mdx')).map((name) => ({ id: name.replace('.mdx', ''), ...caseSchema.parse(readDocument(`cases/${name}`, readFileSync(join(to, 'cases', name), 'utf8')).data) }));
}

function folder() {
  const to = join(mkdtempSync(join(tmpdir(), 'kyodo-cases-')), 'content');
  cpSync(join(root, 'tests/fixtures/content'), to, { recursive: true });
  const give = (name: string, content: string | Uint8Array) => { const file = join(to, '..', name); writeFileSync(file, content); return file; };
  return { to, give, table: () => caseTable(recordsIn(to), shape, none, '見本') };
}

test.each([
  ['CSV', 'a.csv', (rows: readonly (readonly PlainCell[])[]) => csvFile(rows)],
  ['a workbook', 'a.xlsx', (rows: readonly (readonly PlainCell[])[]) => workbookOf([{ name: '事例', rows }])],
])('every case of the site goes out as %s and comes back unchanged', async (_, name, write) => {
  const to = join(root, 'src/content');
  const records = recordsIn(to);
  const result = await readCases(folder().give(name, write(caseTable(records, shape, none, '見本'))), { to, write: false, update: true });
  expect(result).toEqual({ added: 0, changed: 0, same: records.length, problems: [], written: false });
}, 60_000);

const changedTable = (table: readonly (readonly PlainCell[])[], column: string, value: string) => table.map((row, index) => (index === 0 ? row : row.map((cell, at) => (table[0]?.[at] === column ? value : cell))));

test('a changed case is only replaced when that is asked for, and its text stays', async () => {
  const { to, give, table } = folder();
  const path = join(to, 'cases/sample-case.mdx');
  const before = readFileSync(path, 'utf8');
  const file = give('a.csv', csvFile(changedTable(table(), 'title', '新しい題(架空)')));
  const refused = await readCases(file, { to, write: true, update: false });
  expect([refused.problems.map(({ line, message }) => [line, message.split('。')[0]]), readFileSync(path, 'utf8')]).toEqual([[[2, 'cases/sample-case.mdxはすでにあり、中身が違います']], before]);
  expect(await readCases(file, { to, write: true, update: true })).toMatchObject({ changed: 1, written: true });
  const after = readDocument('cases/sample-case.mdx', readFileSync(path, 'utf8'));
  expect([(after.data as { title: string }).title, after.body?.text.trim()]).toEqual(['新しい題(架空)', readDocument('cases/sample-case.mdx', before).body?.text.trim()]);
  expect(await readCases(file, { to, write: true, update: true })).toMatchObject({ changed: 0, same: 1, written: false });
});

test('a new case needs a text, and is judged with all the content', async () => {
  const { to, give, table } = folder();
  const rows = changedTable(table(), 'id', 'sample-new');
  const without = await readCases(give('a.csv', csvFile(rows)), { to, write: true, update: false });
  expect(without.problems.map(({ field }) => field)).toEqual(['本文']);
  const withText = rows.map((row, index) => [...row, index === 0 ? '本文' : '架空の事例です。']);
  const wrong = await readCases(give('b.csv', csvFile(changedTable(withText, 'municipality', 'nowhere'))), { to, write: true, update: false });
  expect(wrong.problems.map(({ line, field }) => [line, field])).toEqual([[2, 'municipality']]);
  expect(readdirSync(join(to, 'cases'))).toEqual(['sample-case.mdx']);
  expect(await readCases(give('c.csv', csvFile(withText)), { to, write: true, update: false })).toMatchObject({ added: 1, problems: [], written: true });
  expect(readdirSync(join(to, 'cases'))).toEqual(['sample-case.mdx', 'sample-new.mdx']);
});

test('another table is refused', async () => {
  const { to, give } = folder();
  await expect(readCases(give('a.csv', '団体名\nサンプル(架空)\n'), { to, write: true, update: true })).rejects.toThrow('事例の表の見出し');
});

test('a mapping is proposed from the header', async () => {
  const { give } = folder();
  expect(await proposal(give('a.csv', '題,,\n団体名,ＨＰ,備 考\nサンプル(架空),,\n'), 'registers')).toBe(
    '# 2行目の見出しから作った案です。確かめて、直してから使ってください。\n# 使わない列: 備 考\nsource:\n  title: 出典の題名(発行者)を書いてください\nheader: 2\ncolumns:\n  name: 団体名\n  homepage: ＨＰ\n');
});
