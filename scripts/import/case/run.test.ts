/** What comes from the form or a draft becomes a content file as it is, or is refused with its reason and nothing is written. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteContent, siteShape, siteWords } from '../../../tests/fixtures/cases/shape.ts';
import { caseText } from '../../../src/domain/cases/draft-text.ts';
import { contentFile } from '../../../src/domain/cases/write/content-file.ts';
import type { CaseFile } from '../../../src/domain/cases/write/draft.ts';
import { writeCase } from '../../../src/domain/cases/write/file.ts';
import { writeCaseHtml } from '../../../src/domain/cases/write/html-file.ts';
import { checkContent } from '../../check/content/check.ts';
import { readDocument } from '../../check/content/read/document.ts';
import { loadTexts } from '../../check/content/read/texts.ts';
import { formatProblem } from '../../lib/report.ts';
import { nextFree } from '../lib/next-free.ts';
import { readCaseFile } from './read.ts';
import { Refused } from '../lib/refused.ts';
import { importCase } from './run.ts';
import type { Wanted } from './run.ts';
import { writeNew } from '../lib/new-file.ts';

const root = join(import.meta.dirname, '../../..');
const now = new Date('2026-11-23T03:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

/** A content folder of its own, and a place for files to import. */
function folder() {
  const to = join(mkdtempSync(join(tmpdir(), 'kyodo-import-')), 'content');
  cpSync(join(root, 'tests/fixtures/content'), to, { recursive: true });
  const give = (name: string, text: string | Uint8Array) => { const file = join(to, '..', name); writeFileSync(file, text); return file; };
  return { to, give, names: () => readdirSync(join(to, 'cases')).toSorted() };
}

const sample = readDocument('cases/a.mdx', readFileSync(join(root, 'tests/fixtures/content/cases/sample-case.mdx'), 'utf8'));
const fields = sample.data as CaseFile['fields'];
const whole: CaseFile = { fields, body: sample.body?.text ?? '', id: 'sample-new', notes: {}, from: '' };
const json = (change: Partial<CaseFile> = {}) => writeCase({ ...whole, ...change }, now);

/** The lines of a refusal, without the file's own place. */
async function refused(wanted: Wanted): Promise<string[]> {
  const error = await importCase(wanted).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw new Error(`not refused: ${String(error)}`);
  return error.problems.map((problem) => formatProblem(problem).slice(wanted.file.length + 2));
}

test.each([
  ['JSON', 'a.json', json()],
  ['HTML', 'a.html', writeCaseHtml(siteShape, whole, siteWords, now)],
  ['a content file', 'sample-new.mdx', contentFile(siteShape.record, fields, whole.body)],
  ['JSON of another program, without a checksum', 'b.json', JSON.stringify({ format: 'kyodo-navi-case', formatVersion: 1, savedAt: now.toISOString(), id: 'sample-new', fields, body: whole.body })],
])('%s becomes a content file with the same record, and the checker accepts it', async (_, name, text) => {
  const { to, give, names } = folder();
  const { path, written, elsewhere } = await importCase({ file: give(name, text), to });
  expect({ written, elsewhere, names: names() }).toEqual({ written: true, elsewhere: 0, names: ['sample-case.mdx', 'sample-new.mdx'] });
  const { data, body } = readDocument('cases/sample-new.mdx', readFileSync(path, 'utf8'));
  expect({ data, body: body?.text.trim() }).toEqual({ data: fields, body: whole.body.trim() });
  expect(checkContent(loadTexts(to)).problems).toEqual([]);
});

test('JSON without the form of our files is told to be none of them, by the key that is missing', async () => {
  const { to, give } = folder();
  const { formatVersion: _, checksum: _sum, ...rest } = JSON.parse(json()) as Record<string, unknown>;
  expect(await refused({ file: give('a.json', JSON.stringify({ ...rest, version: 9 })), to })).toEqual([expect.stringMatching(/^ファイルの形の版\(formatVersion\)  事例の保存ファイルではありません\(「formatVersion」がありません\)。「事例を書く」のページ/)]);
});

const cases = siteContent.files.filter(({ collection }) => collection === 'cases');

test('every real case: record → file → import → the same record, and the checker accepts them all', () => {
  const texts = loadTexts(join(root, 'src/content'));
  const imported = new Map(texts);
  for (const { id, doc } of cases) {
    const file: CaseFile = { fields: doc.data as CaseFile['fields'], body: doc.body?.text ?? '', id, notes: {}, from: '' };
    const read = readCaseFile('a.html', bytes(writeCaseHtml(siteShape, file, siteWords, now)));
    const path = `cases/${id}.mdx`;
    const text = contentFile(siteShape.record, read.fields, read.body);
    const again = readDocument(path, text);
    expect({ data: again.data, body: again.body?.text.trim() }, id).toEqual({ data: doc.data, body: doc.body?.text.trim() });
    imported.set(path, text);
  }
  expect(checkContent(imported)).toEqual(checkContent(texts));
}, 60_000);

test('a dry run says where the case would stand, and writes nothing', async () => {
  const { to, give, names } = folder();
  const { path, written } = await importCase({ file: give('a.json', json()), to, dryRun: true });
  expect([path, written, names()]).toEqual([join(to, 'cases/sample-new.mdx'), false, ['sample-case.mdx']]);
});

test('the day on which a case enters the site is written, unless the file names one', async () => {
  const { to, give } = folder();
  const dayOf = (path: string) => (readDocument('cases/a.mdx', readFileSync(path, 'utf8')).data as { added?: string }).added;
  expect(dayOf((await importCase({ file: give('a.json', json()), to, added: '2027-04-01', id: 'sample-first' })).path)).toBe('2027-04-01');
  expect(dayOf((await importCase({ file: give('b.json', json({ fields: { ...fields, added: '2026-12-24' } })), to, added: '2027-04-01', id: 'sample-second' })).path)).toBe('2026-12-24');
});

test('what is missing but may be is told, and notes are not lost unseen', async () => {
  const { to, give } = folder();
  const sources = [{ title: '報道(架空)', seen: '2026-11', secondHand: true }];
  const { hints } = await importCase({ file: give('a.json', json({ fields: { ...fields, sources, limits: [] }, notes: { '役割の分担': '行政: 場所' } })), to });
  expect(hints).toEqual([
    '「出典に記載なし」と出る項目: 目的(purpose)、対象(people)、担当部署(department)、行政の役割(governmentRole)、団体の役割(partnerRole)、うまくいかなかった点・課題(limits)、費用(costs)、相手の選び方(selection)、評価(evaluation)。出典にあれば書き足します。なければこのままにします。',
    '事業名の読み(reading)がありません。読みでは検索で見つかりません。',
    '出典が二次情報だけです。行政か団体の原典が見つかれば、加えてください。',
    '覚え書き「役割の分担」が、まだ欄に移されていません。要る文を、事例のファイルに書き足してください。',
  ]);
});

test('the name: given, from the file, asked for; never one that is there', async () => {
  const { to, give, names } = folder();
  const open = give('a.json', json({ id: '' }));
  expect(await refused({ file: open, to })).toEqual(['ページの名前  ページの名前がありません。「--id sample-city-2010-compost」のように、半角の英小文字・数字・ハイフンで指定してください。']);
  await importCase({ file: open, to, ask: async (beginning) => `${beginning === 'sample-city-2010' ? 'garden' : 'wrong'}` });
  await importCase({ file: open, to, id: 'sample-given' });
  const before = readFileSync(join(to, 'cases/sample-case.mdx'), 'utf8');
  expect(await refused({ file: open, to, id: 'sample-case' })).toEqual(['ページの名前  「sample-case」という事例はすでにあります。上書きはしません。空いている名前: sample-case-2(「--id sample-case-2」)']);
  expect(await refused({ file: open, to, id: 'Sample 1' })).toEqual(['ページの名前  名前「Sample 1」は使えません。半角の英小文字・数字をハイフンでつないでください(例: sample-city-2010-compost)。']);
  expect(await refused({ file: open, to, id: '../site' })).toEqual([expect.stringContaining('名前「../site」は使えません。')]);
  expect(names()).toEqual(['sample-case.mdx', 'sample-city-2010-garden.mdx', 'sample-given.mdx']);
  expect(readFileSync(join(to, 'cases/sample-case.mdx'), 'utf8')).toBe(before);
  expect(nextFree('a', new Set(['a', 'a-2']))).toBe('a-3');
});

test('a file that appears meanwhile is not overwritten, and nothing half-written stays', () => {
  const { to, names } = folder();
  const path = join(to, 'cases/sample-case.mdx');
  expect(() => writeNew(path, '別の文')).toThrow(/EEXIST/);
  expect(readFileSync(path, 'utf8')).toContain('サンプル事業(架空)');
  expect(names()).toEqual(['sample-case.mdx']);
});

test('the draft of the merge tool names every field that is still to be written', async () => {
  const { to, give, names } = folder();
  const draft = caseText({ title: 'サンプル事業(架空)', outcomes: [{ text: '25人が参加した', by: 'record' }], limits: [] }, [['役割の分担', '行政: 場所']]);
  const lines = await refused({ file: give('下書き.mdx', draft), to, id: 'sample-new' });
  expect(lines.map((line) => line.split('  ')[0])).toEqual(['本文', 'summary', 'stage', 'municipality', 'partners', 'forms', 'fields', 'fieldsBasis', 'fiscalYears', 'roles', 'diagram', 'costs', 'clauses', 'sources', 'checked']);
  expect(names()).toEqual(['sample-case.mdx']);
});

const data = JSON.parse(json()) as Record<string, unknown>;
const without = (...names: string[]) => Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'checksum' && !names.includes(name)));
const changed = (change: object) => JSON.stringify({ ...without(), ...change });
const withFields = (change: object) => changed({ fields: { ...fields, ...change } });
const mdx = (front: string, body = '本文') => `---\n${front}\n---\n\n${body}\n`;
const yaml = contentFile(siteShape.record, fields, '本文').split('---\n')[1]?.trimEnd() ?? '';

test.each<[string, string, string | Uint8Array, string]>([
  ['nothing', 'a.json', '', 'ファイルが空です。'],
  ['spaces', 'a.json', '   \n', 'ファイルが空です。'],
  ['a PDF', 'a.pdf', '%PDF-1.7\n', 'PDFのようです。'],
  ['a ZIP or workbook', 'a.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0]), 'Excel・Wordなどのファイル、またはZIPのようです。'],
  ['another encoding', 'a.json', new Uint8Array([0x7b, 0x22, 0x83, 0x65, 0x22]), '文字の形式がUTF-8ではありません。'],
  ['cut off', 'a.json', json().slice(0, 200), 'ファイルが途中で切れています。'],
  ['HTML cut off', 'a.html', writeCaseHtml(siteShape, whole, siteWords, now).slice(0, 2000), 'ファイルが途中で切れています。'],
  ['no JSON', 'a.json', '{"format": kyodo}', 'ファイルの中身を読み取れません。'],
  ['a web page', 'a.html', '<!doctype html><html><body>事例</body></html>', '事例のデータが入っていません。'],
  ['two records in one page', 'a.html', `<script id="kyodo-navi-case">{}</script><script id="kyodo-navi-case">{}</script>`, '事例のデータが2つ入っています。'],
  ['a list', 'a.json', '[1]', '事例の保存ファイルではありません。'],
  ['a file of another tool', 'a.json', JSON.stringify({ format: 'kyodo-navi-sheet', formatVersion: 2 }), '事例の保存ファイルではありません。'],
  ['a file of a later version', 'a.json', changed({ formatVersion: 9 }), 'このページより新しい形(9)で保存されています。'],
  ['changed by hand', 'a.json', json().replace('見本として', '手本として'), '中身が、保存したときと違います。'],
  ['a name twice', 'a.json', `{"format":"kyodo-navi-case","format":"kyodo-navi-case"}`, '同じ名前の項目が2度書かれています。'],
  ['nested too deep', 'a.json', `{"a":${'['.repeat(500)}${']'.repeat(500)}}`, '入れ子が深すぎます'],
  ['no record', 'a.json', JSON.stringify(without('fields')), '「fields」がありません。'],
  ['an unknown part', 'a.json', changed({ script: 'alert(1)' }), '知らない項目「script」があります。'],
  ['an unknown field', 'a.json', withFields({ sumary: 'あ' }), '知らない項目「sumary」があります。'],
  ['a prototype', 'a.json', JSON.stringify(without()).replace('"fields":{', '"fields":{"__proto__":{"title":"x"},'), '知らない項目「__proto__」があります。'],
  ['a list for a text', 'a.json', withFields({ title: ['あ'] }), '文字が入るところに一覧があります。'],
  ['a text for a list', 'a.json', withFields({ sources: '資料' }), '一覧がありません。'],
  ['a text for a tick', 'a.json', withFields({ sources: [{ title: 'あ', seen: '2026-11', secondHand: 'yes' }] }), '真偽がありません。'],
  ['a text without an end', 'a.json', withFields({ summary: 'あ'.repeat(4001) }), '文が長すぎます(4001文字。4000文字まで)。'],
  ['a list without an end', 'a.json', withFields({ outcomes: Array.from({ length: 61 }, () => ({ text: 'あ' })) }), '「成果」が多すぎます(61件。60件まで)。'],
  ['no time', 'a.json', changed({ savedAt: 'きのう' }), '「きのう」は時刻として読めません。'],
  ['an unknown municipality', 'a.json', withFields({ municipality: 'sample-cty' }), '「sample-cty」という自治体はありません。似たid: sample-city(サンプル市(架空))'],
  ['an unknown partner', 'a.json', withFields({ partners: ['nobody'] }), '「nobody」という団体はありません。'],
  ['a script for an address', 'a.json', withFields({ sources: [{ title: 'あ', url: 'javascript:alert(1)', seen: '2026-11' }] }), '「javascript:alert(1)」は使えません。'],
  ['a day that is none', 'a.json', withFields({ checked: '2026-02-30' }), '「2026-02-30」という日はありません。'],
  ['a year in words', 'a.json', withFields({ fiscalYears: ['令和8年'] }), '「令和8年」は文字列です。'],
  ['code in the text', 'a.json', changed({ body: 'a {process.exit()} b' }), '「process.exit()」は計算の式になります。'],
  ['an import in the text', 'a.json', changed({ body: 'import fs from "fs"\n\nあ' }), '行の初めの「import」と「export」は使えません。'],
  ['a tag in the text', 'a.json', changed({ body: '<script>alert(1)</script>' }), 'script'],
  ['no text', 'a.json', changed({ body: ' ' }), '本文がありません。'],
  ['MDX: no end of the fields', 'sample-new.mdx', '---\ntitle: a\n', '項目の終わりの「---」がありません。'],
  ['MDX: a field twice', 'sample-new.mdx', mdx(`${yaml}\ntitle: もう一つ`), '同じ項目が二度書かれています。'],
  ['MDX: an alias', 'sample-new.mdx', mdx('title: &a あ\nsummary: *a'), '記号「*」「&」「!」「{」で始まる文は'],
  ['MDX: a tag of YAML', 'sample-new.mdx', mdx('title: !!js/function "x"'), '記号「*」「&」「!」「{」で始まる文は'],
  ['MDX: a list', 'sample-new.mdx', mdx('- a'), '「項目: 値」の行がありません。'],
  ['MDX: an unknown field', 'sample-new.mdx', mdx(`${yaml}\nsumary: あ`), '「sumary」という項目はありません。似た項目: summary'],
])('%s: refused with its reason, nothing written', async (_, name, text, message) => {
  const { to, give, names } = folder();
  const lines = await refused({ file: give(name, text), to });
  expect(lines.join('\n')).toContain(message);
  for (const line of lines) expect(line).toMatch(/\S {2}\S.*。|似た|使える/u);
  expect(names()).toEqual(['sample-case.mdx']);
});

test.each([
  ['no file', (to: string): Wanted => ({ file: join(to, 'nothing.json'), to }), 'ファイルを開けません。名前と場所を確かめてください。'],
  ['no content folder', (to: string): Wanted => { const file = join(to, 'a.json'); writeFileSync(file, json()); return { file, to: join(to, 'cases') }; }, '内容のフォルダーではありません(site.yamlがありません)。'],
])('%s', async (_, wanted, message) => {
  const { to } = folder();
  const error = await importCase(wanted(to)).catch((thrown: unknown) => thrown);
  expect((error as Refused).message).toContain(message);
  expect(existsSync(join(to, 'cases/cases'))).toBe(false);
});
