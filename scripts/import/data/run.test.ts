import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { setTable } from '../../../src/domain/open-data/set-file.ts';
import { shapeOf } from '../../../src/domain/tabular/columns.ts';
import { csvFile } from '../../../src/domain/tabular/csv.ts';
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionInfo } from '../../../src/schemas/index.ts';
import { recordSchema } from '../../../src/schemas/published.ts';
import { checkContent } from '../../check/content/check.ts';
import { readContent } from '../../check/content/read/content.ts';
import { loadTexts } from '../../check/content/read/texts.ts';
import type { Files } from '../../check/content/types.ts';
import { Refused } from '../lib/refused.ts';
import type { Fields } from '../lib/record-text.ts';
import { knownSets } from './read.ts';
import type { KnownSet } from './read.ts';
import { importData } from './run.ts';

const own = join(import.meta.dirname, '../../../src/content');
const site = loadTexts(own);
const sets = knownSets(site);
const folders: string[] = [];
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }); });

function folderOf(texts: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-data-'));
  folders.push(folder);
  for (const [path, text] of texts) { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), text); }
  return folder;
}

/** Content that was read, by its texts. */
const read = new Map<Files, ReturnType<typeof readContent>>();

/** The records of a set, as the site publishes them, by id. */
function recordsOf(texts: Files, { holds }: KnownSet): Fields[] {
  const content = read.get(texts) ?? readContent(texts);
  read.set(texts, content);
  const { shape, schema, extension }: CollectionInfo = collections[holds];
  return content.entries.filter(({ collection }) => collection === holds).map(({ id, data, doc }) => {
    const record = schema.parse(data) as Fields;
    return { ...(shape === 'entries' ? { id } : {}), ...record, ...(extension === 'mdx' && { body: doc.body?.text.trim() ?? '' }) };
  }).toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

const jsonOf = (set: KnownSet, records: readonly Fields[]) => JSON.stringify({ about: { set: set.id }, [set.id]: records });
const csvOf = (set: KnownSet, records: readonly Fields[]) => csvFile(setTable(records, shapeOf(recordSchema(set.holds)), '=この表'));

function downloads(kind: 'json' | 'csv', texts: Files): string[] {
  const folder = folderOf(new Map(sets.map((set) => [`${set.id}.${kind}`, (kind === 'json' ? jsonOf : csvOf)(set, recordsOf(texts, set))])));
  return sets.map(({ id }) => join(folder, `${id}.${kind}`));
}

/** Nothing but what names the site and its sets. */
const bare: Files = new Map([...site].filter(([path]) => path === 'site.yaml' || path === 'reference/data-sets.yaml'));

test.each(['json', 'csv'] as const)('%s: all downloads make a new content folder that holds the same and has no fault', (kind) => {
  const to = folderOf(bare);
  const { steps, written } = importData({ files: downloads(kind, site), to, write: true, update: false });
  const again = loadTexts(to);
  expect(written).toBe(true);
  for (const set of sets) expect(recordsOf(again, set), set.id).toEqual(recordsOf(site, set));
  expect(checkContent(again).problems).toEqual([]);
  expect(steps.length).toBe(sets.reduce((sum, set) => sum + recordsOf(site, set).length, 0));
});

test.each(['json', 'csv'] as const)('%s: what the content has already is left as it is, byte for byte', (kind) => {
  const to = folderOf(site);
  const { steps, written } = importData({ files: downloads(kind, site), to, write: true, update: true });
  expect([written, new Set(steps.map(({ state }) => state))]).toEqual([false, new Set(['same'])]);
  expect(loadTexts(to)).toEqual(site);
});

function changed(): { files: string[]; name: string } {
  const [centres, forms] = ['centres', 'forms'].map((id) => sets.find((set) => set.id === id)) as [KnownSet, KnownSet];
  const [first, ...rest] = recordsOf(site, centres);
  const folder = folderOf(new Map([
    ['centres.json', jsonOf(centres, [{ ...first, note: '2026-11-23' }, ...rest])],
    ['forms.json', jsonOf(forms, recordsOf(site, forms).map((one, index) => (index === 0 ? { ...one, summary: '=変えた: 文', body: '## 新しい' } : one)))],
  ]));
  return { files: [join(folder, 'centres.json'), join(folder, 'forms.json')], name: String(first?.['id']) };
}

test('a record that differs is changed only with --update; comments and all else stay', () => {
  const { files } = changed();
  const to = folderOf(site);
  expect(() => importData({ files, to, write: true, update: false })).toThrow('すでにあり、中身が違います。');
  expect(loadTexts(to)).toEqual(site);
  const { steps } = importData({ files, to, write: true, update: true });
  const after = loadTexts(to);
  expect(steps.filter(({ state }) => state !== 'same').length).toBe(2);
  expect([...after].filter(([path, text]) => site.get(path) !== text).map(([path]) => path).length).toBe(2);
  expect(after.get('support/centres.yaml')).toContain('note: "2026-11-23"');
  expect(after.get('support/centres.yaml')?.split('\n')[0]).toBe(site.get('support/centres.yaml')?.split('\n')[0]);
});

test('without --write nothing is written', () => {
  const { files } = changed();
  const to = folderOf(site);
  expect(importData({ files, to, write: false, update: true }).written).toBe(false);
  expect(loadTexts(to)).toEqual(site);
});

const refused = (name: string, text: string | Uint8Array, set?: string): string => {
  const folder = folderOf(bare);
  writeFileSync(join(folder, name), text);
  try {
    importData({ files: [join(folder, name)], to: folder, write: true, update: true, set });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return '';
};

test.each([
  ['x.json', '{', 'JSONとして読めません。'],
  ['x.json', '{"about":{"set":"nobody"}}', '「nobody」というデータはありません。'],
  ['stages.json', '{"about":{"set":"stages"},"stages":{}}', '「stages」の一覧がありません。'],
  ['stages.json', '{"stages":[{"id":"../x"}]}', 'id「../x」は使えません。'],
  ['stages.json', '{"stages":[{"id":"a"},{"id":"a"}]}', 'id「a」が2回あります。'],
  ['stages.json', '{"stages":[{"id":"a","order":1,"name":"名","done":true,"note":"意味","more":1}]}', '「more」という項目はありません。'],
  ['stages.csv', 'name\nx', '「id」の列がありません。'],
  ['my table.csv', 'id\nx', '「my table」というデータはありません。'],
])('%s %s: %s', (name, text, message) => {
  expect(refused(name, text)).toContain(message);
});

test('a file in another encoding is told', () => {
  expect(refused('stages.csv', new Uint8Array([0x8e, 0x96, 0x97, 0xe1]))).toContain('UTF-8ではありません。');
});

test('the command tells what it would do, and what it needs', () => {
  const run = (...args: string[]) => execFileSync(process.execPath, [join(import.meta.dirname, '../data.ts'), ...args], { encoding: 'utf8', stdio: 'pipe' });
  const [file = ''] = downloads('json', site);
  expect(run(file)).toMatch(/^取り込み: \d+件\(新しい0、変わった0、同じ\d+\)。書くものはありません。\n$/);
  expect(() => run()).toThrow('ファイルがありません。');
  expect(readFileSync(file, 'utf8')).toContain('"guidelines"');
});
