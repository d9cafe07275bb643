/** The directory with an imported register: built in a folder of its own from made-up organisations, all named サンプル…(架空). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { addRegister } from '../../scripts/bench/partners/register.ts';
import { builtFiles, readBuilt } from '../../scripts/lib/built.ts';
import { buildCopy, copySite } from '../../scripts/lib/site-copy.ts';
import { parseRegister } from '../../src/domain/registers/record.ts';
import type { Organisation } from '../../src/domain/registers/record.ts';
import type { PackedDirectory } from '../../src/domain/partners/directory-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'directory-'));
const content = (file: string) => join(folder, 'src/content', file);
const write = (file: string, data: unknown) => writeFileSync(content(file), stringify(data));
const hostile = 'サンプル<script>alert(1)</script>&"\'の会(架空)';
const source = { title: 'サンプルの出典(架空)', seen: '2026-11' };
let [dir, records]: [string, Organisation[]] = ['', []];
/** Organisations of the register with a part each: withdrawn, corrected, the same as one by hand. */
let [gone, corrected, same]: [string, string, string] = ['', '', ''];

const partner = (name: string, more: object) => ({ name, reading: 'さんぷるのかい', kind: 'npo', municipality: 'kodaira', fields: ['environment'], facts: [], sources: [source], checked: '2026-11', ...more });
const intent = (expires: string) => ({ text: 'サンプルの意向(架空)', forms: ['cosponsor'], offers: ['サンプルの場所(架空)'], asks: ['サンプルの広報(架空)'], consented: '2026-01-05', expires });

beforeAll(async () => {
  copySite(folder, ['404.astro', 'partners', 'data/partner-statistics.csv.ts', 'data/partner-statistics.json.ts', 'sitemap.astro', 'surveys/directory.astro']);
  await addRegister(folder, 400);
  records = parseRegister(readFileSync(content('registers/sample.jsonl'), 'utf8'));
  const numbered = records.filter(({ number, status, municipality }) => number && status === 'active' && municipality);
  [gone, corrected, same] = [0, 1, 2].map((place) => numbered[place]?.id ?? '') as [string, string, string];
  write('registers/sample.edits.yaml', [{ id: gone, checked: '2026-11-20', withdrawn: true }, { id: corrected, checked: '2026-11-21', note: 'サンプルの申し出(架空)', name: hostile, homepage: 'https://example.org/a?b=1&c=2' }]);
  write('partners/sample-same.yaml', partner('サンプル同じ会(架空)', { number: same.slice(1), intent: intent('2026-12-31'), disclosures: [{ viewpoint: 'finance', text: 'サンプルの公表(架空)', where: '2025年度の活動計算書(架空)', by: 'organisation', checked: '2026-11-01' }] }));
  write('partners/sample-past.yaml', partner('サンプル期限の会(架空)', { intent: intent('2026-11-22') }));
  const need = (id: string, until: string) => ({ id, title: `サンプルの求め${id}(架空)`, text: 'サンプル(架空)', department: 'サンプル課(架空)', municipality: 'kodaira', fields: ['environment'], forms: [], until, contact: { text: 'サンプルの窓口(架空)' }, agreed: '2026-11-01', checked: '2026-11-01' });
  write('needs/items.yaml', [need('late', '2026-12-31'), need('soon', '2026-11-23'), need('past', '2026-11-22')]);
  dir = buildCopy(folder, { SITE_DATE: '2026-11-23' });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string) => parseHtml(readBuilt(`${path}/index.html`, dir));
const words = (path: string) => page(path).querySelector('main')?.text.replaceAll(/\s+/g, ' ') ?? '';
const index = () => JSON.parse(readBuilt('partners/index.json', dir)) as PackedDirectory;

const linked = (id: string) => page(`partners/${id}`).querySelectorAll('script[type="application/ld+json"]').map(({ text }) => JSON.parse(text) as Record<string, unknown>).find(({ ['@type']: type }) => type === 'ProfilePage');

test('every organisation has one page and one place in the index; who withdrew has none', () => {
  const { ids, names } = index();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(gone);
  expect(builtFiles('.html', dir)).not.toContain(`partners/${gone}/index.html`);
  for (const { id } of records) if (![gone, same].includes(id)) expect(ids, id).toContain(id);
  expect(ids.filter((id) => id === same || id === 'sample-same')).toEqual(['sample-same']);
  for (const id of ids) expect(builtFiles('.html', dir)).toContain(`partners/${id}/index.html`);
  expect(names).toContain(hostile);
});

test('a record by hand and its register are one page, each fact with the number of its source', () => {
  const root = page('partners/sample-same');
  expect(root.querySelector('h1')?.text).toBe('サンプル同じ会(架空)');
  expect(words('partners/sample-same')).toContain(records.find(({ id }) => id === same)?.name);
  const marks = root.querySelectorAll('.source-mark').map((mark) => mark.getAttribute('href'));
  expect(marks.length).toBeGreaterThan(3);
  for (const mark of marks) expect(root.querySelector(mark ?? '')?.text).toMatch(/確認\s+2026年11月/);
  expect(root.querySelector('.sources')?.text).toContain('サンプルの名簿(架空)');
});

test.each([['the number of an organisation with a record by hand', () => `partners/${same}`, 'partners/sample-same'], ['the counts of the directory among the surveys', () => 'surveys/directory', 'partners/statistics']])('an address is kept: %s leads to where it is now', (_, from, to) => {
  const root = page(from());
  expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(new RegExp(`/${to}/$`));
  expect(root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=/${to}/`);
  expect(root.querySelector(`main a[href="/${to}/"]`)?.text).toBe(page(to).querySelector('h1')?.text);
  expect(readBuilt('sitemap-0.xml', dir)).not.toContain(`/${from()}/`);
});

test('a correction by hand wins, says so, and no text of a register becomes HTML', () => {
  const root = page(`partners/${corrected}`);
  expect(root.querySelector('h1')?.text).toContain('alert(1)');
  expect(root.querySelectorAll('script:not([type="application/ld+json"])').map(({ text }) => text)).toEqual(['']);
  expect(root.querySelector('main a[href^="https://example.org/a"]')?.text).toBe('https://example.org/a?b=1&c=2');
  expect(words(`partners/${corrected}`)).toContain('名簿の記載を訂正しました。(サンプルの申し出(架空))');
  expect(linked(corrected)?.['mainEntity']).toMatchObject({ '@type': 'NGO', name: hostile, identifier: { value: corrected.slice(1) }, url: ['https://example.org/a?b=1&c=2'] });
});

test('linked data tells of the page when it changed, whence it has its facts and under which licence', () => {
  expect(linked(corrected)).toMatchObject({ dateModified: '2026-11-21', license: expect.stringContaining('creativecommons'), citation: [{ name: expect.stringContaining('サンプルの名簿(架空)') }, { name: 'サンプルの名簿(架空)への訂正の届出' }] });
  expect(linked('sample-same')).toMatchObject({ dateModified: '2026-11-23', mainEntity: { name: 'サンプル同じ会(架空)' }, citation: [{ name: 'サンプルの出典(架空)' }, {}] });
});

test('a page tells when its record came and changed, and how it is corrected and withdrawn without an account', () => {
  const changes = (path: string) => page(path).querySelectorAll('[aria-labelledby="changes"] li').map(({ text }) => text.replaceAll(/\s+/g, ' '));
  expect(changes(`partners/${corrected}`)).toEqual([expect.stringMatching(/^2026年11月21日.*名簿の記載を訂正しました。\(サンプルの申し出\(架空\)\)$/), expect.stringMatching(/^2026年11月.*「サンプルの名簿\(架空\)」から取り込みました。$/)]);
  expect(changes('partners/sample-past')).toEqual([expect.stringMatching(/^2026年11月23日.*この記録を載せました。$/)]);
  for (const path of [`partners/${corrected}`, 'partners/sample-past']) {
    const route = page(path).querySelector('#correction')?.parentNode;
    expect(route?.text).toContain('登録や会員の手続きは要りません。');
    expect(route?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['/partners/register/', '/about/#correction']);
  }
  for (const path of ['partners', 'partners/field/environment']) expect(page(path).querySelector('a[href="/about/#correction"]')).not.toBeNull();
});

test('no representative and no free text of aims reaches a page', () => {
  for (const file of builtFiles('.html', dir)) expect(readBuilt(file, dir), file).not.toMatch(/サンプル太郎|この文は架空です/);
});

test('a wish counts until its last day: an expired one is told as such, its words are gone', () => {
  expect(words('partners/sample-same')).toContain('サンプルの意向(架空)');
  expect(words('partners/sample-same')).toContain('掲載の期限 2026年12月31日');
  expect(words('partners/sample-past')).toContain('期限切れ');
  expect(words('partners/sample-past')).not.toContain('サンプルの意向');
  expect(words(`partners/${corrected}`)).toContain('届出なし');
});

test('what is published stands by viewpoint with who entered it and when it was checked; the others say that nothing is', () => {
  const views = page('partners/sample-same').querySelectorAll('.views > div').map(({ text }) => text.replaceAll(/\s+/g, ' '));
  expect(views).toHaveLength(4);
  expect(views.filter((text) => text.includes('出典に記載なし'))).toHaveLength(3);
  expect(views[3]).toMatch(/財政状況.*サンプルの公表\(架空\)資料: 2025年度の活動計算書\(架空\)。入れた人: 団体。確認 2026年11月1日/);
});

test('both directions stand on one page: the wish with offers and asks, needs by their end; what is past is only counted', () => {
  const root = page('partners/needs');
  expect(words('partners/needs')).toMatch(/サンプル同じ会\(架空\).*出せるもの\s*サンプルの場所\(架空\)\s*求めるもの\s*サンプルの広報\(架空\)/);
  expect(root.querySelectorAll('[id^="need-"]').map(({ id }) => id)).toEqual(['need-soon', 'need-late']);
  expect(words('partners/needs')).toContain('期限を過ぎた1団体の届出は、載せていません');
  expect(words('partners/needs')).toContain('期限を過ぎた1件は、載せていません');
});

test('without JavaScript every organisation of a long directory is reached by the pages of 五十音', () => {
  const linked = builtFiles('.html', dir).filter((file) => file.startsWith('partners/kana/')).flatMap((file) => page(file.replace('/index.html', '')).querySelectorAll('li.partner a').map((link) => link.getAttribute('href')));
  expect(linked.toSorted()).toEqual(index().ids.map((id) => `/partners/${id}/`).toSorted());
  const rows = page('partners').querySelectorAll('nav.kana a').map((link) => link.getAttribute('href') ?? '');
  for (const row of rows) expect(builtFiles('.html', dir)).toContain(`${row.slice(1)}index.html`);
});

test('the page holds the first part; its pattern and the index make the same rows', () => {
  const root = page('partners');
  expect(root.querySelectorAll('li[data-row]')).toHaveLength(50);
  expect(root.querySelectorAll('li[data-row] a').map(({ text }) => text)).toEqual(index().names.slice(0, 50).map((name) => parseHtml(name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).text));
});

test('the site map lists what was written by hand, and the sitemap for search engines lists everything', () => {
  expect(words('sitemap')).toContain('サンプル同じ会(架空)');
  expect(words('sitemap')).toContain(`名簿だけに載っている${records.length - 2}団体のページは`);
  expect(readBuilt('sitemap/index.html', dir)).not.toContain(`/partners/${corrected}/`);
  const known = readBuilt('sitemap-0.xml', dir);
  for (const id of index().ids) expect(known).toContain(`/partners/${id}/`);
});

interface Table { key: string; counts: { value: string; count: number }[] }

test('every number of the statistics, counted again from the files', () => {
  const { total, tables, day } = JSON.parse(readBuilt('data/partner-statistics.json', dir)) as { total: number; tables: Table[]; day: string };
  const read = (file: string) => parse(readFileSync(content(file), 'utf8')) as Record<string, unknown>;
  const hands = builtFiles('.yaml', content('partners')).map((file) => read(`partners/${file}`) as { kind: string; number?: string; municipality: string; fields: string[]; intent?: { expires: string; forms: string[] } });
  const cases = new Set(builtFiles('.mdx', content('cases')).flatMap((file) => (parse(readFileSync(content(`cases/${file}`), 'utf8').split('---')[1] ?? '') as { partners: string[] }).partners));
  const names = builtFiles('.yaml', content('partners')).map((file) => file.replace('.yaml', ''));
  const listed = records.filter(({ id }) => id !== gone);
  const twin = listed.find(({ id }) => id === same);
  const others = listed.filter(({ id }) => id !== same);
  const all = [...hands.map((hand, place) => ({ ...hand, fields: hand.number === same.slice(1) ? [...new Set([...hand.fields, ...(twin?.fields ?? [])])] : hand.fields, registers: hand.number === same.slice(1) ? ['sample', 'written'] : ['written'], hasCase: cases.has(names[place] ?? '') })), ...others.map((record) => ({ ...record, intent: undefined, registers: ['sample'], hasCase: false }))];
  const areas = new Map((parse(readFileSync(content('reference/municipalities.yaml'), 'utf8')) as { id: string; area: string }[]).map(({ id, area }) => [id, area]));
  const state = (one: { intent?: { expires: string } | undefined }) => (!one.intent ? 'none' : one.intent.expires < day ? 'expired' : 'stated');
  const valuesOf: Record<string, (one: (typeof all)[number]) => readonly string[]> = {
    field: ({ fields }) => (fields.length > 0 ? fields : ['unstated']), municipality: ({ municipality }) => [municipality ?? 'unstated'], area: ({ municipality }) => [areas.get(municipality ?? '') ?? 'unstated'], kind: ({ kind }) => [kind], intent: (one) => [state(one)],
    form: (one) => (state(one) === 'stated' ? (one.intent?.forms ?? []) : []), wish: (one) => (state(one) === 'stated' ? one.fields : []), joint: ({ hasCase }) => [hasCase ? 'some' : 'none'], register: ({ registers }) => registers,
  };
  expect([day, total]).toEqual(['2026-11-23', all.length]);
  for (const { key, counts } of tables) {
    const again = new Map<string, number>();
    for (const one of all) for (const value of valuesOf[key]?.(one) ?? []) again.set(value, (again.get(value) ?? 0) + 1);
    expect(Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])), key).toEqual(Object.fromEntries(again));
    const shown = page('partners/statistics').querySelectorAll(`[data-count^="partners/${key}/"]`).map((cell) => [cell.getAttribute('data-count'), cell.text]);
    expect(shown).toEqual(counts.map(({ value, count }) => [`partners/${key}/${value}/all`, String(count)]));
    for (const { value, count } of counts) expect(readBuilt('data/partner-statistics.csv', dir)).toMatch(new RegExp(`2026-11-23,${key},[^\r\n]*,${value},[^\r\n]*,${count}\r\n`));
  }
});
