/** The search in Firefox: it finds what Chromium finds, and the box works by keyboard. Runs where Firefox is installed. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { findFirefox, openFirefox } from '../../scripts/lib/firefox.ts';
import type { FirefoxPage } from '../../scripts/lib/firefox.ts';
import { summarise } from '../../scripts/search-quality/metrics.ts';
import { readQueries } from '../../scripts/search-quality/queries.ts';
import type { SearchResult } from '../../src/search/api.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const judged = readQueries(read('../search-quality/queries.yaml'));
const answerable = judged.filter(({ kind }) => kind !== 'empty');
const listed = (JSON.parse(read('../fixtures/search/words.json')) as { query: string }[]).map(({ query }) => query);
/** Each browser cuts Japanese in its own way, so Pagefind's scores differ a little: of pages that hold the words alike, another may come first, and where more pages are named than are read, others may be read. The figures, and the share of queries that find other pages, may differ by so much. */
const TOLERATED = 0.02;

/** Results read of each query; the page in askAll cannot see this. */
const LIMIT = 20;
/** What does not depend on the order. */
const alike = ({ results, ...rest }: SearchResult) => ({ ...rest, results: results.length > 0 && rest.total <= LIMIT ? results.toSorted((a, b) => (a.url < b.url ? -1 : 1)) : results.length });
/** Whether two browsers found the same; which page comes first may differ. */
const isSame = (a: SearchResult | undefined, b: SearchResult | undefined) => isDeepStrictEqual(JSON.parse(JSON.stringify(a && alike(a))), JSON.parse(JSON.stringify(b && alike(b))));

/** Asks every query, one after the other. */
const askAll = async (queries: readonly string[]): Promise<(SearchResult | undefined)[]> => {
  const answers = [];
  for (const query of queries) answers.push(await window.siteSearch?.(query, { limit: 20 }));
  return answers;
};

/** What the page shows: the text of an element, and of the active suggestion. */
const shown = (selector: string) => document.querySelector(selector)?.textContent ?? '';

test.describe('Firefox', () => {
  let firefox: FirefoxPage;
  test.beforeAll(async ({ baseURL }) => {
    firefox = await openFirefox(findFirefox() ?? '');
    await firefox.goto(`${baseURL}search/`);
  });
  test.afterAll(() => firefox.close());

  test('finds the pages that Chromium finds, and ranks them as well', async ({ page, baseURL }) => {
    const queries = [...new Set([...judged.map(({ q }) => q), ...listed])];
    await page.goto('search/');
    await page.waitForFunction(() => window.siteSearch !== undefined);
    const [here, there] = [await page.evaluate(askAll, queries), await firefox.evaluate(askAll, queries)];
    expect(there).toHaveLength(queries.length);
    const others = queries.filter((_, index) => !isSame(here[index], there[index]));
    console.log(`found otherwise: ${others.length} of ${queries.length}${others.map((query) => `「${query}」`).join('')}`);
    expect(others.length / queries.length).toBeLessThanOrEqual(TOLERATED);
    expect(judged.filter(({ kind }) => kind === 'empty').map(({ q }) => there[queries.indexOf(q)]?.total).filter(Boolean)).toEqual([]);
    const base = new URL(baseURL ?? '').pathname;
    const figures = [here, there].map((answers) => summarise(answerable.map(({ q, gold }) => ({
      gold: new Set(gold), ranked: answers[queries.indexOf(q)]?.results.map(({ url }) => `/${url.replace(/[#?].*$/, '').slice(base.length)}`) ?? [],
    }))));
    console.log(`Chromium hit@1 ${figures[0]?.hit.toFixed(3)}, MRR@10 ${figures[0]?.mrr.toFixed(3)}; Firefox hit@1 ${figures[1]?.hit.toFixed(3)}, MRR@10 ${figures[1]?.mrr.toFixed(3)}`);
    expect(figures[1]?.hit).toBeGreaterThanOrEqual((figures[0]?.hit ?? 1) - TOLERATED);
    expect(figures[1]?.mrr).toBeGreaterThanOrEqual((figures[0]?.mrr ?? 1) - TOLERATED);
  });

  test('suggests while typing, and searches what is chosen', async ({ baseURL }) => {
    await firefox.goto(`${baseURL}search/`);
    await firefox.evaluate(() => document.querySelector<HTMLElement>('#q')?.focus(), null);
    await firefox.press(...'きょうどう');
    await expect.poll(() => firefox.evaluate(shown, '#suggestions-0')).toBe('協働用語で検索');
    await firefox.press('ArrowDown');
    await expect.poll(() => firefox.evaluate(shown, '#suggestions [aria-selected=true]')).toBe('協働用語で検索');
    await firefox.press('Enter');
    await expect.poll(() => firefox.evaluate(shown, '[data-part=sum]')).toMatch(/^「協働」が見つかったページ: \d+件$/);
    await expect.poll(() => firefox.evaluate(shown, '[data-part=list] mark')).toBe('協働');
    expect(decodeURIComponent(await firefox.evaluate(() => location.search, null))).toBe('?q=協働');
  });
});
