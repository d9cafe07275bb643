/** What an organisation hands in becomes its record, changes it or takes it out; a file that cannot be taken is refused with its reason, and nothing is written. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteWords } from '../../../tests/fixtures/cases/shape.ts';
import { registration, registrationShape } from '../../../tests/fixtures/partners/registration.ts';
import { writeRegistration } from '../../../src/domain/partners/write/file.ts';
import { writeRegistrationHtml } from '../../../src/domain/partners/write/html-file.ts';
import { checkContent } from '../../check/content/check.ts';
import { loadTexts } from '../../check/content/read/texts.ts';
import { formatProblem } from '../../lib/report.ts';
import { Refused } from '../lib/refused.ts';
import { importPartner } from './run.ts';
import type { Wanted } from './run.ts';

const now = new Date('2026-11-23T03:00:00Z');
const day = '2026-11-23';
const json = (change: object = {}, withdraw = false) => writeRegistration({ fields: { ...registration, ...change }, withdraw }, now);
const html = writeRegistrationHtml(registrationShape, { fields: { ...registration }, withdraw: false }, siteWords, now);

/** A content folder of its own, and a place for files to import. */
function folder() {
  const to = join(mkdtempSync(join(tmpdir(), 'kyodo-partner-')), 'content');
  cpSync(join(import.meta.dirname, '../../../tests/fixtures/content'), to, { recursive: true });
  const give = (name: string, text: string | Uint8Array) => { const file = join(to, '..', name); writeFileSync(file, text); return file; };
  const take = (text: string | Uint8Array, more: Partial<Wanted> = {}, name = 'a.json') => importPartner({ file: give(name, text), to, day, ...more });
  const textOf = (id: string) => readFileSync(join(to, `partners/${id}.yaml`), 'utf8');
  return { to, take, textOf, names: () => readdirSync(join(to, 'partners')).toSorted(), problems: () => checkContent(loadTexts(to)).problems };
}

function refused(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.problems.map((problem) => formatProblem({ ...problem, file: '' })).join('\n');
    throw error;
  }
  throw new Error('not refused');
}

test.each([['JSON', 'a.json', json()], ['HTML', 'a.html', html]])('%s becomes a record that the checker accepts, named after the reading', (_, name, text) => {
  const { take, textOf, names, problems } = folder();
  const { did, written, hints } = take(text, {}, name);
  expect({ did, written, names: names() }).toEqual({ did: 'added', written: true, names: ['sample-group.yaml', 'sanpuruhananokai.yaml'] });
  expect(problems()).toEqual([]);
  expect(textOf('sanpuruhananokai')).toContain('by: organisation');
  expect(textOf('sanpuruhananokai')).toContain('  - title: 団体の届出\n    seen: "2026-11-20"');
  expect(hints).toEqual(['公表の届出がない視点: 運営の安定性・継続性、遂行能力。公表していないことも、そのままでよい答えです。']);
});

test('what is missing, and what should be looked at, is told', () => {
  const { take } = folder();
  const { number, website, sources, disclosures, ...little } = registration;
  expect(take(json({ ...Object.fromEntries(Object.keys({ number, website, sources, disclosures }).map((name) => [name, undefined])), ...little, intent: { text: '担当 花野 咲', forms: [], consented: '2024-01-01', expires: '2025-01-01' }, checked: '2026-12-01' })).hints).toEqual([
    '法人番号がありません。', 'ウェブサイトがありません。', '公表の届出がない視点: 活動内容・実績、運営の安定性・継続性、遂行能力、財政状況。公表していないことも、そのままでよい答えです。',
    '出典は「団体の届出」だけです。どなたでも読める資料があれば、団体に聞いて加えます。', 'intent.textに、人の名前のような文字があります。個人のものなら、団体に確かめて消してください。',
    '協働意向の掲載の期限(2025-01-01)が、過ぎています。', '届出の日(2026-12-01)が、きょうより後です。',
  ]);
});

test('a dry run writes nothing', () => {
  const { take, names } = folder();
  expect(take(json(), { dryRun: true })).toMatchObject({ did: 'added', written: false });
  expect(names()).toEqual(['sample-group.yaml']);
});

test('the same organisation is never there twice, and never overwritten unless that is asked for; the same file again changes nothing', () => {
  const { take, textOf, names, problems } = folder();
  take(json());
  const before = textOf('sanpuruhananokai');
  expect(refused(() => take(json()))).toContain('「--update sanpuruhananokai」');
  expect(refused(() => take(json(), { id: 'sanpuruhananokai' }))).toContain('「sanpuruhananokai」という団体はすでにあります。上書きはしません。');
  expect(take(json(), { update: 'sanpuruhananokai' })).toMatchObject({ did: 'same', written: false });
  expect(textOf('sanpuruhananokai')).toBe(before);
  const { number, ...anonymous } = registration;
  expect(take(writeRegistration({ fields: { ...anonymous, name: '別の会(架空)' }, withdraw: false }, now)).path).toContain('sanpuruhananokai-2.yaml');
  expect(names()).toHaveLength(3);
  expect(number).toBeDefined();
  expect(problems()).toEqual([]);
});

test('an update shows what differs, keeps comments and what others wrote, and is logged', () => {
  const { to, take, textOf, problems } = folder();
  writeFileSync(join(to, 'partners/sample-group.yaml'), `# 窓口の注\n${textOf('sample-group').replace('facts: []', 'facts:\n  - text: 2010年に始まりました。')}`);
  const { did, changes } = take(json({ name: 'サンプル会(架空)', number: undefined }), { update: 'sample-group' });
  expect(did).toBe('changed');
  expect(changes).toEqual(expect.arrayContaining(['- kind: voluntary', '+ kind: npo', '+ website: https://example.org/']));
  const text = textOf('sample-group');
  expect(text).toMatch(/^# 窓口の注\nname: サンプル会\(架空\)\n/);
  expect(text).toContain('2010年に始まりました。');
  expect(text).toContain('サンプルの出典(架空)');
  expect(text).toContain('changes:\n  - day: "2026-11-23"\n    text: 団体の届出により、記録を改めました');
  expect(problems()).toEqual([]);
});

test('taken out: the file goes, or what was handed in goes where a case names the organisation', () => {
  const { take, textOf, names, problems } = folder();
  take(json());
  const { name, number } = registration;
  const withdrawal = (fields: object) => writeRegistration({ fields: { ...fields }, withdraw: true }, now);
  expect(refused(() => take(withdrawal({ name, number })))).toContain('取りやめの届出です。その団体なら「--update sanpuruhananokai」を付けてください。');
  expect(refused(() => take(withdrawal({ name: '別の会(架空)' }), { update: 'sanpuruhananokai' }))).toContain('名前も法人番号も合いません。');
  expect(take(withdrawal({ name, number }), { update: 'sanpuruhananokai' }).did).toBe('removed');
  expect(names()).toEqual(['sample-group.yaml']);
  take(json({ name: 'サンプル会(架空)' }), { update: 'sample-group' });
  expect(take(withdrawal({ name: 'サンプル会(架空)' }), { update: 'sample-group' })).toMatchObject({ did: 'changed', hints: [expect.stringContaining('事例などから参照されている')] });
  expect(textOf('sample-group')).not.toMatch(/^intent:|by: organisation|団体の届出\n/m);
  expect(problems()).toEqual([]);
});

const data = JSON.parse(json()) as Record<string, unknown>;
const without = (...names: string[]) => Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'checksum' && !names.includes(name)));
const changed = (change: object) => JSON.stringify({ ...without(), ...change });
const withFields = (change: object) => changed({ fields: { ...registration, ...change } });

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'ファイルが空です。'],
  ['a PDF', '%PDF-1.7\n', 'PDFのようです。'],
  ['a workbook', new Uint8Array([80, 75, 3, 4, 0, 0]), 'Excel・Wordなどのファイル、またはZIPのようです。'],
  ['another encoding', new Uint8Array([0x7b, 0x22, 0x83, 0x65, 0x22]), '文字の形式がUTF-8ではありません。'],
  ['cut off', json().slice(0, 200), 'ファイルが途中で切れています。'],
  ['HTML cut off', html.slice(0, 2500), 'ファイルが途中で切れています。'],
  ['no JSON', '{"format": kyodo}', 'ファイルの中身を読み取れません。'],
  ['a web page', '<!doctype html><html><body>団体</body></html>', '団体の届出のデータが入っていません。'],
  ['two records in one page', '<script id="kyodo-navi-partner">{}</script><script id="kyodo-navi-partner">{}</script>', '団体の届出のデータが2つ入っています。'],
  ['a file of another tool', JSON.stringify({ format: 'kyodo-navi-case', formatVersion: 1 }), '団体の届出の保存ファイルではありません。'],
  ['a file of a later version', changed({ formatVersion: 9 }), 'このページより新しい形(9)で保存されています。'],
  ['changed by hand', json().replace('花壇', '花だん'), '中身が、保存したときと違います。'],
  ['a name twice', '{"format":"kyodo-navi-partner","format":"kyodo-navi-partner"}', '同じ名前の項目が2度書かれています。'],
  ['nested too deep', `{"a":${'['.repeat(500)}${']'.repeat(500)}}`, '入れ子が深すぎます'],
  ['too large', `{"a":"${'あ'.repeat(600_000)}"}`, 'ファイルが大きすぎます'],
  ['no record', JSON.stringify(without('fields')), '「fields」がありません。'],
  ['an unknown part', changed({ script: 'alert(1)' }), '知らない項目「script」があります。'],
  ['a score', withFields({ score: 5 }), '知らない項目「score」があります。'],
  ['changes that only the desk writes', withFields({ changes: [] }), '知らない項目「changes」があります。'],
  ['a prototype', JSON.stringify(without()).replace('"fields":{', '"fields":{"__proto__":{"name":"x"},'), '知らない項目「__proto__」があります。'],
  ['entered by the desk', withFields({ disclosures: [{ viewpoint: 'finance', text: 'あ', by: 'desk', checked: '2026-11-01' }] }), '知らない項目「by」があります。'],
  ['a list for a text', withFields({ name: ['あ'] }), '文字が入るところに一覧があります。'],
  ['a text without an end', withFields({ name: 'あ'.repeat(4001) }), '文が長すぎます(4001文字。4000文字まで)。'],
  ['a list without an end', withFields({ sources: Array.from({ length: 61 }, () => ({ title: 'あ', seen: '2026-11' })) }), 'が多すぎます(61件。60件まで)。'],
  ['half a withdrawal', changed({ withdraw: 'yes' }), '取りやめの届出かどうかを読み取れません。'],
  ['no name', withFields({ name: ' ' }), 'name  '],
  ['a wrong check digit', withFields({ number: '3000020132110' }), '法人番号の検査用数字(先頭の1桁)が合いません。'],
  ['an unknown municipality', withFields({ municipality: 'sample-cty' }), '「sample-cty」という自治体はありません。似たid: sample-city'],
  ['a script for an address', withFields({ website: 'javascript:alert(1)' }), '「javascript:alert(1)」は使えません。'],
  ['a day that is none', withFields({ checked: '2026-02-30' }), '「2026-02-30」という日はありません。'],
  ['a wish for three years', withFields({ intent: { text: 'あ', forms: [], consented: '2026-01-01', expires: '2029-01-01' } }), '掲載の期限は、公開に同意した日から2年以内にしてください。'],
  ['a wish without consent', withFields({ intent: { text: 'あ', forms: [] } }), 'intent.consented'],
])('%s: refused with its reason, nothing written', (_, text, message) => {
  const { take, names, problems } = folder();
  const lines = refused(() => take(text));
  expect(lines).toContain(message);
  for (const one of lines.split('\n')) expect(one).toMatch(/\S.*。|似た/u);
  expect(names()).toEqual(['sample-group.yaml']);
  expect(problems()).toEqual([]);
});

test('no file, no content folder, no such record', () => {
  const { to, take } = folder();
  expect(refused(() => importPartner({ file: join(to, 'nothing.json'), to, day }))).toContain('ファイルを開けません。');
  expect(refused(() => take(json(), { to: join(to, 'cases') }))).toContain('内容のフォルダーではありません(site.yamlがありません)。');
  expect(refused(() => take(json(), { update: 'nobody' }))).toContain('「nobody」という団体はありません。');
  expect(refused(() => take(json(), { id: '../site' }))).toContain('名前「../site」は使えません。');
});
