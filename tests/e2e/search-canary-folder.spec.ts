/** Any folder of HTML becomes searchable: pages of others, in whatever state, with the index cut small. */
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createIndex } from 'pagefind';
import sirv from 'sirv';
import type { Pagefind, Search } from '../../src/search/api.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Many pages of compounds, so that the index has many files. */
async function manyPages(folder: string) {
  const signs = [...'協働実行委員会事業評価見守助成金団体市民公共地域福祉防災文化環境'];
  for (let page = 0; page < 120; page += 1) {
    const words = Array.from({ length: 150 }, (_, word) => [1, 7, 13].map((step) => signs[(page * step + word * (step + page % 5)) % signs.length]).join(''));
    await mkdir(join(folder, `p${page}`), { recursive: true });
    await writeFile(join(folder, `p${page}`, 'index.html'), `<!doctype html><html lang="ja"><title>${page}</title><body><h1>ページ${page}</h1><p>${words.join('の')}。</p></body></html>`);
  }
}

let root = '';
let address = '';
let server: ReturnType<typeof createServer>;

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'));
  await cp(here('../fixtures/search/foreign'), join(root, 'foreign'), { recursive: true });
  await manyPages(join(root, 'cut'));
  await cp(join(root, 'cut'), join(root, 'uncut'), { recursive: true });
  for (const folder of ['foreign', 'cut']) await promisify(execFile)(process.execPath, [here('../../scripts/search/index-folder.ts'), join(root, folder)]);
  const { index } = await createIndex();
  await index?.addDirectory({ path: join(root, 'uncut') });
  await index?.writeFiles({ outputPath: join(root, 'uncut', 'pagefind') });
  const files = sirv(root, { dev: true, extensions: ['html'] });
  server = createServer((request, response) => { files(request, response, () => { response.writeHead(404).end(); }); });
  await new Promise<void>((done) => { server.listen(0, done); });
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(async () => {
  await new Promise((done) => { server.close(done); });
  await rm(root, { recursive: true, force: true });
});

test('createSiteSearch of the one file finds pages without marks, languages or headings', async ({ page }) => {
  await page.goto(`${address}/foreign/first.html`);
  const found = await page.evaluate(async (client) => {
    const { createSiteSearch } = (await import(client)) as { createSiteSearch(): Promise<Search> };
    const search = await createSiteSearch();
    const queries = ['協働', '実行委員会', 'NPO', 'ワークショップ', '労働', '2001年度', 'Ｈ１３', '平成13年', '量子'];
    const told: Record<string, string[]> = {};
    for (const query of queries) told[query] = (await search(query)).results.map(({ url, title, why: [first] }) => `${url} ${title} ${first?.kind} ${first?.word}`);
    return told;
  }, `${address}/foreign/search-client.js`);
  const [first, second] = ['/foreign/first.html 協働の手引', '/foreign/second/ 労働の手引'];
  expect(found).toEqual({
    協働: [`${first} typed 協働`], 実行委員会: [`${first} typed 実行委員会`], NPO: [`${first} typed NPO`], ワークショップ: [`${first} typed ワークショップ`],
    労働: [`${second} typed 労働`], 量子: [],
    '2001年度': expect.arrayContaining([`${first} variant 平成13年`, `${second} variant 2001年`]) as string[],
    'Ｈ１３': expect.arrayContaining([`${first} variant 平成13年`, `${second} variant 2001年`]) as string[],
    平成13年: [`${first} typed 平成13年`, `${second} variant 2001年`],
  });
});

test('an index cut small gives every page with the word that Pagefind gives uncut', async ({ page }) => {
  expect((await readdir(join(root, 'cut', 'pagefind', 'index'))).length).toBeGreaterThan((await readdir(join(root, 'uncut', 'pagefind', 'index'))).length * 2);
  const ask = async (folder: string) => {
    await page.goto(`${address}/${folder}/p0/`);
    return page.evaluate(async (bundle) => {
      const pagefind = (await import(bundle)) as Pagefind & { options(options: object): Promise<void>; destroy(): Promise<void> };
      const found: Record<string, string[]> = {};
      for (const word of ['協働', '実行委員会', '評価', '市民公共', '金', '助成金', '化', '環境の', 'ページ7', '113', '防災文化']) {
        await pagefind.destroy();
        await pagefind.options({ noWorker: true });
        found[word] = (await Promise.all((await pagefind.search(word)).results.map((hit) => hit.data()))).filter(({ content }) => content.replaceAll('\u200b', '').includes(word)).map(({ url }) => url.split('/').at(-2) ?? '').toSorted();
      }
      return found;
    }, `${address}/${folder}/pagefind/pagefind.js`);
  };
  const [cut, uncut] = [await ask('cut'), await ask('uncut')];
  for (const [word, urls] of Object.entries(uncut)) expect(cut[word], word).toEqual(expect.arrayContaining(urls));
  expect(Object.values(uncut).flat().length).toBeGreaterThan(100);
});
