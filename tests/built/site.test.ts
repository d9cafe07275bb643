/** What the built site promises as a whole; runs after a build. */
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../../scripts/lib/built.ts';

interface Clause { id: string; page: string }
interface Stage { id: string; name: string; done: boolean }

const read = <T>(file: string) => parse(readFileSync(`src/content/${file}`, 'utf8')) as T;
const clauses = read<Clause[]>('reference/clauses.yaml');
const stages = read<Stage[]>('reference/stages.yaml');
const page = (path: string) => parseHtml(readBuilt(`${path}/index.html`));
const pages = builtFiles('.html');
/** The pages of a collection's entries. */
const idsIn = (folder: string) => readdirSync(`src/content/${folder}`).map((file) => `${folder}/${file.replace(/\.\w+$/, '')}/index.html`);

test('the guideline has 72 clauses', () => expect(clauses).toHaveLength(72));

test.each(clauses)('clause $id stands on /$page/ with a permalink and text', ({ id, page: path }) => {
  const marked = page(path).querySelectorAll(`[data-clause="${id}"]`);
  expect(marked).toHaveLength(1);
  expect(marked[0]?.id).toBe(id);
  expect(marked[0]?.querySelector(`a[href="#${id}"]`)).not.toBeNull();
  expect(marked[0]?.text.trim().length).toBeGreaterThan(10);
});

test('every guideline page names its source', () => {
  for (const path of new Set(clauses.map((clause) => clause.page))) expect(page(path).querySelector('.sources')?.text).toContain('協働の推進指針');
});

test('at least 150 cases and 100 organisations, each with a source and the date seen', () => {
  const [cases, partners] = [idsIn('cases'), idsIn('partners')];
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(partners.length).toBeGreaterThanOrEqual(100);
  for (const file of [...cases, ...partners]) {
    const sources = parseHtml(readBuilt(file)).querySelectorAll('.sources li');
    expect(sources.length, file).toBeGreaterThan(0);
    for (const source of sources) expect(source.text, file).toMatch(/確認 20\d\d年/);
  }
});

test('a proposal or selection is never shown as done', () => {
  const undone = stages.filter(({ done }) => !done).map(({ name }) => name);
  for (const file of idsIn('cases')) {
    const root = parseHtml(readBuilt(file));
    const stage = root.querySelectorAll('.tags .tag').map(({ text }) => text.trim()).find((text) => undone.includes(text));
    if (stage) expect(root.querySelector('.notice.warn')?.text, file).toMatch(/実施の結果はまだ分かりません|実施されたかは分かりません/);
    expect(root.querySelectorAll('dt').some(({ text }) => text === '実施した年度') && stage, file).toBeFalsy();
  }
});

test('a case that was taken out of the lists keeps its page, and says so', () => {
  const list = readBuilt('cases/index.html');
  for (const file of idsIn('cases')) {
    const isArchived = /^archived:/m.test(readFileSync(`src/content/${file.replace('/index.html', '.mdx')}`, 'utf8'));
    expect(parseHtml(readBuilt(file)).querySelector('[data-archived]') !== null, file).toBe(isArchived);
    expect(list.includes(`href="/${file.replace('index.html', '')}"`), file).toBe(!isArchived);
  }
});

test('no sample record reaches the build', () => {
  for (const file of pages) expect(readBuilt(file), file).not.toMatch(/サンプル[^<]{0,20}\(架空\)/);
});

test('the six guideline pages show their place and lead to manual, tools and cases', () => {
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const root = page(`guidelines/${number}`);
    expect(root.querySelectorAll('.cycle [aria-current="step"]').length, `指針${number}`).toBeGreaterThan(0);
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    for (const part of ['/manual/', '/tools/', '/cases/']) expect(links.some((link) => link.includes(part)), `指針${number} ${part}`).toBe(true);
  }
});

test('every page says that it is a reference implementation', () => {
  for (const file of pages) expect(readBuilt(file), file).toContain('公式サイトではありません');
});

test('no address of another host is loaded by a page', () => {
  for (const file of pages) {
    const loaded = parseHtml(readBuilt(file)).querySelectorAll('script[src], link[rel=stylesheet], link[rel=icon], img[src], iframe');
    for (const element of loaded) expect(element.getAttribute('src') ?? element.getAttribute('href'), file).not.toMatch(/^(https?:)?\/\//);
  }
});

interface PlanItem { id: string; clause: string; state: string; here?: string; sources?: unknown[] }

test('the plan counts its states from its items, and says done or continued only with a source', () => {
  const items = read<PlanItem[]>('plan/items.yaml');
  const plan = page('plan');
  for (const state of ['done', 'continuing', 'unknown']) {
    const count = items.filter((item) => item.state === state).length;
    expect(plan.querySelector(`[data-plan-count="${state}"]`)?.text, state).toBe(String(count));
    expect(plan.querySelectorAll(`li[data-state="${state}"]`), state).toHaveLength(count);
  }
  for (const { id, state, sources } of items) expect(state === 'unknown' || (sources ?? []).length > 0, id).toBe(true);
  for (const { clause, here } of items) if (here) expect(plan.querySelector(`li[data-clause="${clause}"]`)?.querySelector(`a[href="/${here}/"]`), clause).not.toBeNull();
});

test('support, municipalities and the desk say of every municipality without a known centre that none was found', () => {
  const centres = new Set(read<{ municipality: string }[]>('support/centres.yaml').map(({ municipality }) => municipality));
  const places = read<{ id: string; name: string; tile?: unknown }[]>('reference/municipalities.yaml').filter(({ tile }) => tile);
  const text = page('support/centres').querySelector('main')?.text ?? '';
  for (const { id, name } of places) {
    const own = page(`municipalities/${id}`).querySelector('main')?.text ?? '';
    expect(own.includes('窓口未確認'), name).toBe(!centres.has(id));
    if (!centres.has(id)) expect(text).toContain(name);
  }
});

test('a municipality has the same number of cases on its tile, in the lists, on its page and in the casebook', () => {
  const index = page('municipalities');
  const cases = builtFiles('.mdx', 'src/content/cases').map((file) => parse(readFileSync(`src/content/cases/${file}`, 'utf8').split(/^---$/m)[1] ?? '') as { municipality: string; places?: string[]; archived?: unknown });
  for (const { id, name } of read<{ id: string; name: string; tile?: unknown }[]>('reference/municipalities.yaml').filter(({ tile }) => tile)) {
    const count = cases.filter(({ municipality, places = [], archived }) => !archived && [municipality, ...places].includes(id)).length;
    const own = page(`municipalities/${id}`);
    const listed = count === 0 ? 0 : page(`cases/municipality/${id}`).querySelectorAll('main [data-items] > li').length;
    expect([own.querySelector('.facts dd')?.text, index.querySelector(`.names a[href="/municipalities/${id}/"]`)?.parentNode?.querySelector('span')?.text ?? '0件', listed], name).toEqual([`${count}件`, `${count}件`, count]);
  }
});
