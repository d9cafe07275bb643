/** The quality of the search on the built site: queries judged by hand, and strings cut from the pages. The set is tests/search-quality/queries.yaml, the guide docs/search.md. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { chooseCompounds, cutCompounds } from '../../scripts/search-quality/compounds.ts';
import type { IndexedPage } from '../../scripts/search-quality/compounds.ts';
import { DEPTH, hitAtOne, mean, precision, recall, summarise } from '../../scripts/search-quality/metrics.ts';
import type { Ranking } from '../../scripts/search-quality/metrics.ts';
import { groups, kinds, readQueries } from '../../scripts/search-quality/queries.ts';
import type { Query } from '../../scripts/search-quality/queries.ts';
import { formatTable, share } from '../../scripts/search-quality/table.ts';
import type { Pagefind } from '../../src/search/api.ts';

/** A figure to reach, and the floor below which a change fails: what was reached so far. The floor rises with the engine until it is the goal. */
interface Bar {
  name: string;
  at: 'least' | 'most';
  goal: number;
  floor: number;
}

const judgedBars: Record<'hit' | 'mrr' | 'zero' | 'notEmpty', Bar> = {
  hit: { name: 'hit@1', at: 'least', goal: 0.92, floor: 0.92 },
  mrr: { name: 'MRR@10', at: 'least', goal: 0.95, floor: 0.95 },
  zero: { name: 'answerable queries without a result', at: 'most', goal: 0, floor: 0 },
  notEmpty: { name: 'results where there must be none', at: 'most', goal: 0, floor: 0 },
};
const cutBars: Record<'precision' | 'recall' | 'wrong' | 'count', Bar> = {
  precision: { name: 'P@10', at: 'least', goal: 0.99, floor: 0.99 },
  recall: { name: 'R@10', at: 'least', goal: 0.99, floor: 0.99 },
  wrong: { name: 'wrong first', at: 'most', goal: 0, floor: 0 },
  count: { name: 'count exact', at: 'least', goal: 0.97, floor: 0.97 },
};
/** So many strings are cut from the pages, in the order of this seed. */
const sample = { count: 150, seed: 'kyodo' };

interface Answer {
  ranked: string[];
  total: number;
  offered: string[];
}

/** Addresses without the folder that the site is published under. */
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
const bare = (address: string) => `/${address.replace(/[#?].*$/, '').slice(base.length)}`;

/** Prints each figure with its goal and its floor, and fails below the floor. */
function checkBars<K extends string>(bars: Record<K, Bar>, figures: Record<K, number>): void {
  const reaches = ({ at }: Bar, figure: number, mark: number) => (at === 'least' ? figure >= mark : figure <= mark);
  const show = ({ at }: Bar, figure: number) => (at === 'least' ? share(figure) : `${figure}`);
  const rows = (Object.keys(bars) as K[]).map((key) => ({ bar: bars[key], figure: figures[key] }));
  console.log(formatTable([['figure', 'is', 'floor', 'goal', ''], ...rows.map(({ bar, figure }) =>
    [bar.name, show(bar, figure), show(bar, bar.floor), show(bar, bar.goal), reaches(bar, figure, bar.goal) ? 'reached' : 'not yet'])]));
  for (const { bar, figure } of rows) expect.soft(reaches(bar, figure, bar.floor), `${bar.name} fell below its floor ${bar.floor}: ${figure}`).toBe(true);
}

async function open(page: Page) {
  await page.goto('search/');
  await page.waitForFunction(() => window.siteSearch !== undefined);
}

/** Asks every query, one after the other, as window.siteSearch answers it. */
async function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  const answers = await page.evaluate(async ([queries, limit]) => {
    const given = [];
    for (const query of queries) {
      const answer = await window.siteSearch?.(query, { limit });
      given.push({ ranked: answer?.results.map(({ url }) => url) ?? [], total: answer?.total ?? 0, offered: answer?.suggestions.map((suggestion) => suggestion.query) ?? [] });
    }
    return given;
  }, [queries, DEPTH] as const);
  return answers.map((answer) => ({ ...answer, ranked: answer.ranked.map(bare) }));
}

/** Every page with the text that the index holds of it. */
async function indexedPages(page: Page): Promise<IndexedPage[]> {
  const pages = await page.evaluate(async (bundle) => {
    const pagefind = (await import(bundle)) as Pagefind;
    const { results } = await pagefind.search(null);
    return Promise.all(results.map(async (hit) => { const { url, content } = await hit.data(); return { url, text: content }; }));
  }, `${base}pagefind/pagefind.js`);
  return pages.map(({ url, text }) => ({ url: bare(url), text }));
}

type Asked = Query & Answer;
const ranking = ({ ranked, gold }: Asked): Ranking => ({ ranked, gold: new Set(gold) });

function row(name: string, asked: readonly Asked[]): string[] {
  const answerable = asked.filter(({ kind }) => kind !== 'empty');
  const empty = asked.filter(({ kind }) => kind === 'empty');
  const { queries, hit, mrr, zero } = summarise(answerable.map(ranking));
  const figures = queries > 0 ? [`${queries}`, share(hit), share(mrr), `${zero}`] : ['', '', '', ''];
  return [name, ...figures, empty.length > 0 ? `${empty.filter(({ total }) => total === 0).length}/${empty.length}` : ''];
}

const missed = ({ q, kind, gold, ranked, total, offered }: Asked) =>
  `${kind} 「${q}」 ${total}: ${ranked.slice(0, 3).join(' ') || '-'} | gold ${gold.slice(0, 3).join(' ') || '-'}${offered.length > 0 ? ` | offered ${offered.join(' ')}` : ''}`;

test('queries judged by hand', async ({ page }) => {
  const queries = readQueries(readFileSync(new URL('../search-quality/queries.yaml', import.meta.url), 'utf8'));
  await open(page);
  const known = new Set((await indexedPages(page)).map(({ url }) => url));
  expect(queries.flatMap(({ q, gold }) => gold.filter((path) => !known.has(path)).map((path) => `${q}: ${path}`)), 'gold pages that are not in the index').toEqual([]);

  const answers = await askAll(page, queries.map(({ q }) => q));
  const asked = queries.flatMap((query, index) => { const answer = answers[index]; return answer ? [{ ...query, ...answer }] : []; });
  const answerable = asked.filter(({ kind }) => kind !== 'empty');
  console.log(formatTable([
    ['set', 'n', 'hit@1', 'MRR@10', 'zero', 'empty right'],
    ...kinds.map((kind) => row(kind, asked.filter((one) => one.kind === kind))),
    ...groups.map((group) => row(group, asked.filter((one) => one.group === group))),
    row('tuned on', asked.filter(({ held }) => !held)),
    row('held apart', asked.filter(({ held }) => held)),
    row('all', asked),
  ]));
  // What is held apart is not listed: a query that was looked at is no test any more.
  const misses = asked.filter((one) => !one.held && (one.kind === 'empty' ? one.total > 0 : hitAtOne(ranking(one)) === 0)).map(missed);
  if (misses.length > 0) console.log(`Not right first:\n${misses.join('\n')}`);

  const { hit, mrr, zero } = summarise(answerable.map(ranking));
  checkBars(judgedBars, { hit, mrr, zero, notEmpty: asked.filter(({ kind, total }) => kind === 'empty' && total > 0).length });
});

interface Cut extends Answer {
  word: string;
  gold: ReadonlySet<string>;
}

const isExact = (cut: Cut) => cut.total === cut.gold.size;
const isWrong = (cut: Cut) => cut.ranked.length > 0 && hitAtOne(cut) === 0;
const cutFigures = (cuts: readonly Cut[]) => ({
  precision: mean(cuts.map((cut) => precision(cut))), recall: mean(cuts.map((cut) => recall(cut))),
  wrong: cuts.filter(isWrong).length, count: mean(cuts.map((cut) => Number(isExact(cut)))),
});

function cutRow(name: string, cuts: readonly Cut[]): string[] {
  const figures = cutFigures(cuts);
  return [name, `${cuts.length}`, share(figures.precision), share(figures.recall), `${cuts.filter(({ total }) => total === 0).length}`, `${figures.wrong}`, share(figures.count)];
}

const inexact = ({ word, total, gold, ...cut }: Cut) => `「${word}」 found ${total}, held by ${gold.size}, P ${share(precision({ gold, ...cut }))}, R ${share(recall({ gold, ...cut }))}`;

test('strings cut from the pages', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  const pages = await indexedPages(page);
  const compounds = chooseCompounds(cutCompounds(pages), sample.count, sample.seed);
  expect(compounds).toHaveLength(sample.count);
  const answers = await askAll(page, compounds.map(({ word }) => word));
  const strict = compounds.flatMap(({ word, pages }, index): Cut[] => { const answer = answers[index]; return answer ? [{ word, gold: new Set(pages), ...answer }] : []; });
  console.log(formatTable([
    ['cut from the pages', 'n', 'P@10', 'R@10', 'zero', 'wrong first', 'count exact'],
    cutRow('holds the string', strict),
  ]));
  const off = strict.filter((cut) => precision(cut) < 1 || recall(cut) < 1 || !isExact(cut));
  if (off.length > 0) console.log(`Not exact:\n${off.map(inexact).join('\n')}`);
  checkBars(cutBars, cutFigures(strict));
});
