/** What the search relies on in Pagefind, much of it undocumented. When Pagefind is raised, this says what changed. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { openHeadings } from '../../src/search/headings.ts';
import { buildIndex } from '../../src/search/index.ts';
import type { Pagefind, PagefindData } from '../../src/search/api.ts';

const html = (body: string) => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
const main = (type: string, year: number, body: string) => html(`<main data-pagefind-body data-pagefind-filter="type:${type}" data-pagefind-sort="year:${year}">${body}</main>`);

/** Pages that hold the words of the list, and one that holds only their parts. */
const pages: Record<string, string> = {
  right: main('form', 2001, '<h1>協働の手引</h1><p>実行委員会、助成金、見守り、特定非営利活動法人、多文化共生。</p><section id="s1"><h2 id="h1">進め方</h2><p>公開ワークショップ研修とファシリテーションとコーディネーター。取組と居場所。</p></section><h2 id="概要">概要</h2><ul><li>後援</li><li>共催</li></ul>'),
  trap: main('case', 2010, '<h1>労働の手引</h1><p>協力して働く人。実行した委員が会う。見る人が守りに入る。</p>'),
  other: main('case', 2005, '<h1>無関係</h1><p>天気の話です。</p>'),
  blank: html('<p>ここは空です。</p>'),
};

let dir = '';
let address = '';
let server: ReturnType<typeof createServer>;

test.beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'canary-'));
  for (const [name, content] of Object.entries(pages)) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'index.html'), content);
  }
  await buildIndex(dir);
  const files = sirv(dir, { dev: true });
  server = createServer((request, response) => { files(request, response, () => { response.writeHead(404).end(); }); });
  await new Promise<void>((done) => { server.listen(0, done); });
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(async () => {
  await new Promise((done) => { server.close(done); });
  await rm(dir, { recursive: true, force: true });
});

interface Given<A> {
  pagefind: Pagefind;
  given: A;
}

/** Runs one function with the loaded Pagefind in the page. */
async function ask<T, A>(page: Page, work: (given: Given<A>) => Promise<T>, given: A, noWorker = true): Promise<T> {
  await page.goto(`${address}/blank/`);
  const pagefind = await page.evaluateHandle(async ([bundle, noWorker]) => {
    const module = (await import(bundle)) as Pagefind & { options(options: object): Promise<void> };
    await module.options({ noWorker });
    return module;
  }, [`${address}/pagefind/pagefind.js`, noWorker] as const);
  return page.evaluate(work as (given: unknown) => Promise<T>, { pagefind, given });
}

const urls = async ({ pagefind, given: words }: Given<string[]>) => {
  const found: Record<string, string[]> = {};
  for (const word of words) found[word] = (await Promise.all((await pagefind.search(word)).results.map((hit) => hit.data()))).map(({ url }) => url);
  return found;
};

test('the version is the one that was measured', async () => {
  expect(JSON.parse(await readFile(join(dir, 'pagefind', 'pagefind-entry.json'), 'utf8'))).toMatchObject({ version: '1.6.0' });
});

test('a page that holds a word is always among the hits of the word, of its front part, and of a part of a katakana compound', async ({ page }) => {
  const words = ['協働', '実行委員会', '助成金', '見守り', '特定非営利活動法人', '多文化共生', '共催', '後援', '取組', '居場所', 'ワークショップ', 'ファシリテーション', 'コーディネータ', '働の', '委員'];
  for (const [word, found] of Object.entries(await ask(page, urls, words))) expect(found, word).toContain('/right/');
});

test('a word is only a bag of its parts: the reason why pages are read and compared', async ({ page }) => {
  expect(await ask(page, urls, ['協働', '実行委員会'])).toMatchObject({ 協働: expect.arrayContaining(['/trap/']) as string[] });
});

test('widths are not folded by Pagefind', async ({ page }) => {
  expect(await ask(page, urls, ['ﾜｰｸｼｮｯﾌﾟ'])).toEqual({ ﾜｰｸｼｮｯﾌﾟ: [] });
});

for (const noWorker of [true, false]) {
  test(`data: address, title, filters, text in blocks, headings in order with the ids of their sections (${noWorker ? 'without' : 'with'} the worker)`, async ({ page }) => {
    const data = await ask(page, async ({ pagefind }): Promise<PagefindData | undefined> => {
      const { results } = await pagefind.search('協働');
      const all = await Promise.all(results.map((hit) => hit.data()));
      return all.find(({ url }) => url === '/right/');
    }, null, noWorker);
    expect(data?.meta['title']).toBe('協働の手引');
    expect(data?.filters).toEqual({ type: ['form'] });
    expect(data?.content).toMatch(/^協働の手引。実行委員会、.*。進め方。公開ワークショップ研修.*。概要。後援。共催。$/);
    expect(data?.content).not.toContain('\u200b');
    expect(openHeadings(data?.anchors ?? [], data?.content ?? '').map(({ id, text }) => `${id} ${text}`)).toEqual(['s1 進め方', '概要 概要']);
  });
}

test('ids are the same in every search, filters and sort keys give sets of them', async ({ page }) => {
  const { word, form, all, sorted, filters } = await ask(page, async ({ pagefind }) => {
    const ids = async (term: string | null, options = {}) => (await pagefind.search(term, options)).results.map(({ id }) => id);
    return {
      word: await ids('協働の手引'), form: await ids(null, { filters: { type: 'form' } }), all: await ids(null),
      sorted: await ids(null, { sort: { year: 'desc' } }), filters: await pagefind.filters(),
    };
  }, null);
  expect(word).toContain(form[0]);
  expect(all).toHaveLength(3);
  expect(sorted.at(-1)).toBe(form[0]);
  expect(filters).toEqual({ type: { form: 1, case: 2 } });
});
