/** Every 様式 opens in LibreOffice, becomes a PDF with all its texts, and its formulas compute what they should. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outDir } from '../../scripts/lib/built.ts';
import { convert, findOffice, pdfPages } from '../../scripts/lib/office.ts';
import { partsOf, textsOf } from '../../scripts/lib/ooxml.ts';

const office = findOffice();
if (!office) throw new Error('LibreOfficeがありません。');
const files = readdirSync(join(outDir, 'templates')).filter((file) => /\.(?:docx|xlsx)$/.test(file));
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

let pdfs = '';
beforeAll(() => { pdfs = convert(office, files.map((file) => join(outDir, 'templates', file)), 'pdf'); }, 300_000);

test.each(files)('%s becomes a PDF that says the same', (file) => {
  const parts = partsOf(join(outDir, 'templates', file));
  const edges = [...parts].filter(([name]) => /word\/(?:header|footer)\d*\.xml/.test(name)).map(([, xml]) => plain([...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('')));
  const pages = pdfPages(office, join(pdfs, file.replace(/\.\w+$/, '.pdf'))).map(plain);
  const whole = pages.map((page, index) => edges.reduce((text, edge) => text.replace(edge, ''), page).replace(`${index + 1}/${pages.length}`, '')).join('');
  for (const text of textsOf(parts)) expect(whole, text).toContain(plain(text));
});

/** A copy of a workbook with numbers entered in some cells of one sheet. */
function entered(file: string, sheet: number, values: Record<string, number>): string {
  const parts = unzipSync(readFileSync(join(outDir, 'templates', file)));
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const xml = Object.entries(values).reduce((text, [cell, value]) => {
    const blank = new RegExp(`<c r="${cell}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`);
    expect(text, cell).toMatch(blank);
    return text.replace(blank, `<c r="${cell}"$1><v>${value}</v></c>`);
  }, strFromU8(parts[name] ?? new Uint8Array()));
  const copy = join(mkdtempSync(join(tmpdir(), 'entered-')), file);
  writeFileSync(copy, zipSync({ ...parts, [name]: strToU8(xml) }));
  return copy;
}

/** The cells of one sheet as LibreOffice computes them. */
function computed(file: string, sheet: string): string[][] {
  const folder = convert(office as NonNullable<typeof office>, [file], 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1');
  const name = readdirSync(folder).find((one) => one.endsWith(`-${sheet}.csv`)) ?? '';
  return readFileSync(join(folder, name), 'utf8').split('\n').map((line) => line.split('\t'));
}

const rowOf = (cells: string[][], first: string) => cells.find(([name]) => name === first) ?? [];
interface Scoring { sections: { id: string; table: { criteria: { points: number }[] } }[] }

test('the scoring sheet converts points by weight and sums them', { timeout: 120_000 }, () => {
  const { sections } = parse(readFileSync('src/content/templates/scoring.yaml', 'utf8')) as Scoring;
  const weights = sections.find(({ id }) => id === 'scores')?.table.criteria.map(({ points }) => points) ?? [];
  const scores = [5, 4, 3, 0, 2, 1, 5];
  const blank = computed(join(outDir, 'templates/scoring.xlsx'), '採点票');
  const head = blank.findIndex(([name]) => name === '基準') + 1;
  expect(rowOf(blank, '合計').slice(2, 5)).toEqual(['100', '', '']);
  const cells = computed(entered('scoring.xlsx', 2, Object.fromEntries(scores.map((score, index) => [`D${head + 1 + index}`, score]))), '採点票');
  const converted = weights.map((weight, index) => (weight * (scores[index] ?? 0)) / 5);
  expect(cells.slice(head, head + weights.length).map((row) => Number(row[4]))).toEqual(converted);
  expect(Number(rowOf(cells, '合計')[4])).toBe(converted.reduce((sum, value) => sum + value, 0));
});

test('the summary averages the members who gave points, and no others', { timeout: 120_000 }, () => {
  const blank = computed(join(outDir, 'templates/scoring.xlsx'), '集計表');
  const row = blank.findIndex(([name]) => name === '提案・団体名') + 2;
  const cells = computed(entered('scoring.xlsx', 3, { [`B${row}`]: 80, [`C${row}`]: 65, [`E${row}`]: 50 }), '集計表');
  expect(blank[row - 1]?.[6]).toBe('');
  expect(cells[row - 1]?.[6]).toBe('65');
});

test('the costs of the role table show what nobody bears yet', { timeout: 120_000 }, () => {
  const blank = computed(join(outDir, 'templates/role-table.xlsx'), '費用の分担');
  const row = blank.findIndex(([name]) => name === '人件費') + 1;
  const cells = computed(entered('role-table.xlsx', 2, { [`C${row}`]: 120_000, [`D${row}`]: 80_000, [`E${row}`]: 30_000, [`C${row + 1}`]: 5000, [`D${row + 1}`]: 5000 }), '費用の分担');
  expect(cells[row - 1]?.slice(2, 6)).toEqual(['120000', '80000', '30000', '10000']);
  expect(rowOf(cells, '合計').slice(2, 6)).toEqual(['125000', '85000', '30000', '10000']);
});
