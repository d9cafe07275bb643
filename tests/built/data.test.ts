/** The open data of the built site: whole, valid, the same in both forms, and described. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseHtml } from 'node-html-parser';
import { expect, test } from 'vitest';
import { importData } from '../../scripts/import/data/run.ts';
import { outDir, readBuilt } from '../../scripts/lib/built.ts';
import { setRecords } from '../../src/domain/open-data/set-file.ts';
import { shapeOf } from '../../src/domain/tabular/columns.ts';
import { readCsv } from '../../src/domain/tabular/csv-read.ts';
import { harmless } from '../../src/domain/tabular/csv.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { recordSchema } from '../../src/schemas/published.ts';
import catalogSchema from '../fixtures/data/dcat.json' with { type: 'json' };

interface Literal { readonly '@value': string; readonly '@language': string }
interface Link { readonly '@id': string }
interface Distribution { 'dcat:downloadURL': Link; 'dcat:mediaType': Link; 'dcat:byteSize': { '@value': string }; 'spdx:checksum': { 'spdx:checksumValue': { '@value': string } } }
interface Dataset { 'dct:identifier': string; 'dct:title': Literal[]; 'dct:conformsTo': Link; 'dcat:version': string; 'dcat:distribution': Distribution[] }
interface SetFile { about: { set: string; count: number; version: string }; [id: string]: unknown }

const json = <T>(path: string) => JSON.parse(readBuilt(path)) as T;
const catalog = json<{ 'dcat:dataset': Dataset[] }>('data/catalog.jsonld');
const ids = catalog['dcat:dataset'].map((set) => set['dct:identifier']);
const sets = new Map(json<{ datasets: { id: string; holds: CollectionName }[] }>('data/datasets.json').datasets.map(({ id, holds }) => [id, holds]));
const fileOf = (id: string) => json<SetFile>(`data/${id}.json`);
const local = (address: string) => address.slice(address.indexOf('/data/') + 1);
// Our schemas carry words and references beside what they hold records to.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

test('the catalogue has the shape of DCAT and names every published set', () => {
  const isCatalog = ajv.compile(catalogSchema);
  isCatalog(catalog);
  expect(isCatalog.errors ?? []).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(['guidelines', 'clauses', 'manual', 'forms', 'cases', 'partners', 'sheets', 'templates', 'faq', 'glossary', 'surveys', 'survey-forms', 'triage', 'connections', 'needs', 'editions', 'plan', 'supports', 'centres', 'municipalities']));
});

test.each(ids)('%s: the file is valid under its published schema, which refuses what it does not know', (id) => {
  const isValid = ajv.compile(json<object>(`data/schema/${id}.json`));
  const file = fileOf(id);
  isValid(file);
  expect(isValid.errors ?? []).toEqual([]);
  expect(isValid({ ...file, [id]: [{ id: 'x', unknown: 1 }] })).toBe(false);
  expect((file[id] as unknown[]).length).toBe(file.about.count);
});

test.each(ids)('%s: the table holds the same records as JSON, and no cell begins as a formula does', (id) => {
  const text = readBuilt(`data/${id}.csv`);
  const shape = shapeOf(recordSchema(sets.get(id) ?? 'cases'));
  expect(setRecords(readCsv(text), shape)).toEqual(fileOf(id)[id]);
  for (const cell of readCsv(text).flat()) expect(harmless(cell)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
});

test.each(['json', 'csv'])('%s: the import reads every published file back, and finds nothing to change', (kind) => {
  const { steps } = importData({ files: ids.map((id) => join(outDir, `data/${id}.${kind}`)), to: join(import.meta.dirname, '../../src/content'), write: false, update: true });
  expect(steps.filter(({ state }) => state !== 'same')).toEqual([]);
  expect(steps.length).toBe(ids.reduce((sum, id) => sum + fileOf(id).about.count, 0));
});

test('sums, sizes, media types and versions are those of the files', () => {
  const sums = new Map(readBuilt('data/checksums.txt').trim().split('\n').map((line) => line.split('  ').reverse() as [string, string]));
  for (const [path, sum] of sums) expect(createHash('sha256').update(readFileSync(join(outDir, 'data', path))).digest('hex'), path).toBe(sum);
  for (const set of catalog['dcat:dataset']) {
    expect(set['dcat:version']).toBe(fileOf(set['dct:identifier']).about.version);
    expect(sums.has(local(set['dct:conformsTo']['@id']).slice(5))).toBe(true);
    expect(set['dcat:distribution'].map((one) => one['dcat:mediaType']['@id'].split('/').slice(-2).join('/'))).toEqual(['application/json', 'text/csv']);
    for (const one of set['dcat:distribution']) {
      const path = local(one['dcat:downloadURL']['@id']);
      expect(Number(one['dcat:byteSize']['@value']), path).toBe(readFileSync(join(outDir, path)).length);
      expect(one['spdx:checksum']['spdx:checksumValue']['@value'], path).toBe(sums.get(path.slice(5)));
    }
  }
});

test('the codebooks name every set and every field in both languages', () => {
  const books = json<{ set: string; fields: { path: string; japanese: string; english: string }[] }[]>('data/codebooks.json');
  expect(books.map(({ set }) => set)).toEqual(ids);
  for (const { set, fields } of books) {
    expect(fields.every(({ japanese, english }) => japanese !== '' && english !== ''), set).toBe(true);
    const page = parseHtml(readBuilt(`data/${set}/index.html`));
    expect(page.querySelectorAll('table.fields th[scope=row] > code').map(({ text }) => text), set).toEqual(fields.map(({ path }) => path));
  }
});

test('the page for people counts what the files hold', () => {
  const rows = parseHtml(readBuilt('data/index.html')).querySelectorAll('table.sets tbody tr');
  expect(rows.map((row) => Number(row.querySelector('.number')?.text))).toEqual(ids.map((id) => fileOf(id).about.count));
});

test('robots may read everything, and the sitemap names every page of the data', () => {
  expect(readBuilt('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(readBuilt('sitemap-index.xml')).toContain('sitemap-0.xml');
  for (const path of ['data/', ...ids.map((id) => `data/${id}/`)]) expect(readBuilt('sitemap-0.xml')).toContain(`/${path}</loc>`);
});

test('the page for people leads to every counted table, and says what stays out and why', () => {
  const page = parseHtml(readBuilt('data/index.html'));
  const links = page.querySelectorAll('#counts ~ ul a').map((link) => link.getAttribute('href') ?? '');
  for (const name of ['surveys/figures.csv', 'surveys/casebook.csv', 'surveys/directory.csv', 'partner-statistics.csv', 'partner-statistics.json']) expect(links.some((link) => link.endsWith(`/data/${name}`)), name).toBe(true);
  for (const word of ['取り込んだ名簿', '取り込んだイベントの一覧', '言葉の読み', 'サイトの設定']) expect(page.text).toContain(word);
  expect(page.getElementById('policy')?.nextElementSibling?.text).toContain('90日前');
});

test('llms.txt and the feed of changes lead to the data', () => {
  for (const id of ids) expect(readBuilt('llms.txt')).toContain(`/data/${id}.json)`);
  const page = parseHtml(readBuilt('data/index.html'));
  for (const [, anchor = ''] of readBuilt('data/feed.xml').matchAll(/<id>[^<]*\/data\/#([^<]+)<\/id>/g)) expect(page.getElementById(anchor), anchor).toBeTruthy();
});
