import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
import { knownSets } from './known.ts';
import type { KnownSet } from './known.ts';
import { readSet } from './read.ts';
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

/** Nothing but what is no data: the site, its sets, and how it shows readings. */
const bare: Files = new Map([...site].filter(([path]) => ['site.yaml', 'reference/data-sets.yaml', 'reference/readings.yaml'].includes(path)));

test.each(['json', 'csv'] as const)('%s: all downloads make a new content folder that holds the same and has no fault', (kind) => {
  const to = folderOf(bare);
  const files = downloads(kind, site);
  const { steps, written } = importData({ files, to, write: true, update: false });
  const again = loadTexts(to);
  expect(written).toBe(true);
  for (const set of sets) expect(recordsOf(again, set), set.id).toEqual(recordsOf(site, set));
  expect(checkContent(again).problems).toEqual([]);
  expect(steps.length).toBe(sets.reduce((sum, set) => sum + recordsOf(site, set).length, 0));
  expect(importData({ files, to, write: true, update: true })).toMatchObject({ written: false });
  expect(loadTexts(to)).toEqual(again);
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
  expect(() => importData({ files, to, write: true, update: false })).toThrow('すでにあり、中身が違います(note)。手で直したものかもしれません。');
  expect(loadTexts(to)).toEqual(site);
  const { steps } = importData({ files, to, write: true, update: true });
  const after = loadTexts(to);
  expect(steps.flatMap(({ state, fields }) => (state === 'same' ? [] : [fields]))).toEqual([['note'], ['summary', 'body']]);
  expect([...after].filter(([path, text]) => site.get(path) !== text).map(([path]) => path).length).toBe(2);
  expect(after.get('support/centres.yaml')).toContain('note: "2026-11-23"');
  expect(after.get('support/centres.yaml')?.split('\n')[0]).toBe(site.get('support/centres.yaml')?.split('\n')[0]);
});

test('without --write the changes are told and nothing is written', () => {
  const { files } = changed();
  const to = folderOf(site);
  const { steps, written } = importData({ files, to, write: false, update: false });
  expect([written, steps.filter(({ state }) => state === 'changed').length]).toEqual([false, 2]);
  expect(loadTexts(to)).toEqual(site);
});

test('what is not published stays where a record comes back without it', () => {
  const to = folderOf(site);
  const set = sets.find(({ id }) => id === 'partners') as KnownSet;
  const [first] = recordsOf(site, set) as [Fields];
  const path = `partners/${String(first['id'])}.yaml`;
  const intent = 'intent:\n  text: いっしょに考えたい\n  forms: []\n  consented: "2026-11-01"\n  expires: "2026-11-02"\n';
  writeFileSync(join(to, path), `${site.get(path) ?? ''}${intent}`);
  const folder = folderOf(new Map([['partners.json', jsonOf(set, [{ ...first, name: '新しい名前の会' }])]]));
  importData({ files: [join(folder, 'partners.json')], to, write: true, update: true });
  expect(loadTexts(to).get(path)).toContain('いっしょに考えたい');
  expect(loadTexts(to).get(path)).toContain('新しい名前の会');
});

/** What is said of a file that cannot be used: place and message, line by line. Nothing may be written. */
function refused(name: string, text: string | Uint8Array, set?: string): string {
  const folder = folderOf(bare);
  const file = join(folderOf(new Map()), name);
  writeFileSync(file, text);
  try {
    importData({ files: [file], to: folder, write: true, update: true, set });
  } catch (error) {
    expect(loadTexts(folder)).toEqual(bare);
    if (error instanceof Refused) return error.problems.map(({ file: place, line, field, message }) => [basename(place), line, field, message].filter(Boolean).join(' ')).join('\n');
    throw error;
  }
  return '';
}

const stage = '"order":1,"name":"名","done":true,"note":"意味"';
const stageHead = 'id,order,name,done,ongoing,note';

test.each([
  ['x.json', '{', 'x.json 1行目 JSONとして読めません。'],
  ['x.json', '{\n"about":{}\n"stages":[]}', 'x.json 3行目 JSONとして読めません。'],
  ['x.json', '{\n"about":{},\n"stages":[', 'x.json 3行目(ファイルの終わり) JSONとして読めません。ファイルが途中で切れています。ダウンロードし直すか'],
  ['x.json', '', 'JSONとして読めません。ファイルが空です。'],
  ['x.json', '<html></html>', 'オープンデータの保存ファイルではありません。'],
  ['x.json', '{"about":{"set":"nobody"}}', 'x.json データの名前 「nobody」というデータはありません。使えるもの: guidelines、'],
  ['x.json', '{"format":"kyodo-navi-case"}', 'npm run import:case を使ってください。'],
  ['x.json', `{"about":{"set":"stages-2"},"stages-2":[]}`, '「stages-2」は、この一式より新しい形のデータです。一式を新しくしてから'],
  ['site.json', '{"site":[]}', '「site」というデータはありません。'],
  ['stages.json', '{"about":{"set":"stages"},"stages":{}}', 'stages.json stages 「stages」の一覧がありません。'],
  ['stages.json', '{"stages":[],"stages":[]}', '同じ名前の項目が2度書かれています。'],
  ['forms.json', '{"forms":[{"id":"../x","body":""}]}', 'forms.json 1件目 id id「../x」は使えません。'],
  ['stages.json', '{"stages":[{"id":7}]}', '1件目 id id「7」は使えません。'],
  ['stages.json', `{"stages":[{"id":"a",${stage}},{"id":"a",${stage}}]}`, '2件目 id id「a」が2回あります。片方を消してください。'],
  ['stages.json', `{"stages":[{"id":"a",${stage},"more":1}]}`, 'stages.json 1件目 「more」という項目はありません。'],
  ['stages.json', `{"stages":[{"id":"a",${stage},"body":"x"}]}`, '「body」という項目はありません。'],
  ['stages.json', '{"stages":[{"id":"a","order":"1","name":"名","done":true,"note":"意味"}]}', '1件目 order 数を、引用符を付けずに半角の数字だけで書いてください。'],
  ['stages.json', `{"stages":[{"id":"a",${stage},"__proto__":{"done":true}}]}`, '1件目 __proto__ 「__proto__」という項目は使えません。'],
  ['surveys.json', '{"surveys":[{"id":"a","tables":[{"rows":[{"counts":{"__proto__":1}}]}]}]}', '1件目 __proto__'],
  ['forms.json', '{"forms":[{"id":"a","title":"名"}]}', '1件目 body 本文がありません。'],
  ['stages.csv', 'name\nx', 'stages.csv 1 id 「id」の列がありません。見出しを消したり変えたりせずに'],
  ['stages.csv', `${stageHead},nmae\na,1,名,true,,意味,x`, '1 nmae 「nmae」という列はありません。見出しのつづりを直すか'],
  ['stages.csv', `${stageHead},__proto__\na,1,名,true,,意味,x`, '「__proto__」という列はありません。'],
  ['stages.csv', `${stageHead},name\na,1,名,true,,意味,x`, '「name」の列が2つあります。'],
  ['stages.csv', `${stageHead}\na,1,名`, 'stages.csv 1件目 列が3あります。見出しと同じ6にしてください。'],
  ['stages.csv', `${stageHead}\na,1,"名`, '引用符「"」が閉じていません。'],
  ['stages.csv', `${stageHead}\na,一,名,はい,,意味`, '1件目 done 「true」か「false」を、引用符を付けずに書いてください。'],
  ['my table.csv', 'id\nx', '「my table」というデータはありません。'],
  ['stages.xlsx', 'PK', 'JSON(.json)でもCSV(.csv)でもありません。'],
])('%s %s: %s', (name, text, message) => {
  expect(refused(name, text)).toContain(message);
});

test.each([
  ['Shift_JIS', [0x8e, 0x96, 0x97, 0xe1], 'UTF-8ではありません(シフトJISのようです)。'],
  ['UTF-16', [0xff, 0xfe, 0x69, 0x00, 0x64, 0x00], 'UTF-8ではありません'],
  ['nulls', [0x69, 0x00], 'UTF-8ではありません。ダウンロードし直すか、Excelでは'],
])('a file in another encoding is told: %s', (_, bytes, message) => {
  expect(refused('stages.csv', new Uint8Array(bytes))).toContain(message);
});

test('what would run in a page, and what points to nothing, is refused with its place in the content', () => {
  const [forms] = sets.filter(({ id }) => id === 'forms') as [KnownSet];
  const [first] = recordsOf(site, forms) as [Fields];
  const to = folderOf(site);
  const folder = folderOf(new Map([['forms.json', jsonOf(forms, [{ ...first, id: 'new-form', near: ['nowhere'], body: 'export const x = 1;\n\n{process.exit()}' }])]]));
  expect(() => importData({ files: [join(folder, 'forms.json')], to, write: true, update: true })).toThrow(/(?=.*行の初めの「import」と「export」は使えません。)(?=.*nowhere)/);
  expect(loadTexts(to)).toEqual(site);
});

test('the older of two forms is told as such', () => {
  const second = new Map(bare).set('reference/data-sets.yaml', (bare.get('reference/data-sets.yaml') ?? '').replace('- id: stages\n', '- id: stages-2\n'));
  expect(() => readSet(join(folderOf(new Map([['stages.json', '{"stages":[]}']])), 'stages.json'), knownSets(second))).toThrow('「stages」は、前の形のデータです。いまの形(stages-2)をダウンロードし直してください。');
});

test('one bad file among good ones: everything wrong is told, nothing is written', () => {
  const to = folderOf(bare);
  const folder = folderOf(new Map([['bad.json', '{'], ['stages.csv', 'name\nx']]));
  const [good = ''] = downloads('json', site);
  expect(() => importData({ files: [good, join(folder, 'bad.json'), join(folder, 'stages.csv')], to, write: true, update: true })).toThrow(/JSONとして読めません.*「id」の列がありません/);
  expect(loadTexts(to)).toEqual(bare);
});

test('the command tells what it would do, and what it needs', () => {
  const run = (...args: string[]) => execFileSync(process.execPath, [join(import.meta.dirname, '../data.ts'), ...args], { encoding: 'utf8', stdio: 'pipe' });
  const [file = ''] = downloads('json', site);
  expect(run(file)).toMatch(/^.*guidelines\.json\(guidelines\): 新しい0、変わる0、同じ\d+\n取り込み: \d+件\(新しい0、変わる0、同じ\d+\)。変更0件です。書くものはありません。\n$/);
  const told = run('--to', folderOf(site), ...changed().files);
  expect(told).toMatch(/  変わる {2}support\/centres\.yaml {2}\S+ {2}note\n/);
  expect(told).toContain('  変わる  forms/adopt.mdx  summary、body\n');
  expect(told).toContain('書くには --write と --update を付けてください。\n');
  expect(() => run()).toThrow('ファイルがありません。');
  expect(readFileSync(file, 'utf8')).toContain('"guidelines"');
});
