import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex } from './index.ts';

let dir = '';
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'index-')); });
afterEach(() => rm(dir, { recursive: true, force: true }));

const html = (body: string) => `<!doctype html><html lang="ja"><head><title>x</title></head><body>${body}</body></html>`;

async function page(name: string, body: string) {
  await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, name, 'index.html'), html(body));
}

test('indexes marked pages with folded text, without furigana and without unused interfaces', async () => {
  await page('a', '<main data-pagefind-body><h1>ﾜｰｸｼｮｯﾌﾟ</h1><p>平成１３年の<ruby>協働<rp>(</rp><rt>きょうどう</rt><rp>)</rp></ruby>です。</p></main>');
  await page('b', '<main><h1>印のないページ</h1></main>');
  const report = await buildIndex(dir);
  expect(report).toMatchObject({ pages: 1, files: 2, path: join(dir, 'pagefind') });
  expect(report.bytes).toBeGreaterThan(10_000);
  const [fragment = ''] = await readdir(join(dir, 'pagefind', 'fragment'));
  const { content } = JSON.parse(gunzipSync(readFileSync(join(dir, 'pagefind', 'fragment', fragment))).subarray(12).toString()) as { content: string };
  expect(content.replaceAll('\u200b', '')).toBe('ワークショップ。平成13年の協働です。');
  expect((await readdir(report.path)).filter((name) => /ui|highlight/.test(name))).toEqual([]);
});

test('an index of before is replaced', async () => {
  await page('a', '<main data-pagefind-body><h1>協働</h1></main>');
  await buildIndex(dir);
  await page('a', '<main data-pagefind-body><h1>委託</h1></main>');
  const { path } = await buildIndex(dir);
  expect(await readdir(join(path, 'fragment'))).toHaveLength(1);
});

test('says what to do without a folder or without pages', async () => {
  await expect(buildIndex(join(dir, 'nowhere'))).rejects.toThrow(/フォルダー .*nowhere がありません。先に npm run build を実行してください。/);
  await expect(buildIndex(dir)).rejects.toThrow(/HTML のページがありません。先に npm run build を実行してください。/);
});

test('says when no page has text', async () => {
  await page('a', '<main data-pagefind-body></main>');
  await expect(buildIndex(dir)).rejects.toThrow(/data-pagefind-body/);
});
