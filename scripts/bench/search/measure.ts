/** Measures one engine in a browser: its answers, its times and its bytes. */
import type { Browser } from 'playwright';
import { askAll, forget, openEngine } from './browser.ts';
import type { Run, Timed } from './browser.ts';
import { quantile } from './figures.ts';
import { fetched } from './network.ts';

/** Compressed bytes. */
export interface Bytes {
  /** The program and what it loads before a word is typed: the middle of several starts. */
  start: number;
  /** All that a first query has fetched, the start included: the middle of several. */
  first: number;
  /** What a further query fetches on average. */
  further: number;
}

/** Milliseconds of a query, and of the same query when all was fetched before. */
export interface Times {
  session: number[];
  warm: number[];
}

/** So many queries are asked first, each by a new reader. */
const FIRST_QUERIES = 9;
/** So many queries follow in one visit. */
const FURTHER_QUERIES = 40;
/** The warm time of a query is the best of so many: the machine's noise only adds. */
const ROUNDS = 3;

/** Some of the queries, evenly spread. */
export const spread = <T>(all: readonly T[], count: number): T[] => all.filter((_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length));

/** Answers to the queries in one visit, then again with everything fetched. */
export async function answers(browser: Browser, url: string, run: Run, queries: readonly string[]): Promise<{ answers: Timed[]; times: Times }> {
  const context = await browser.newContext();
  const page = await openEngine(context, url, run);
  const first = await askAll(page, queries, run.index);
  const rounds: Timed[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await forget(page);
    rounds.push(await askAll(page, queries, run.index));
  }
  await context.close();
  return { answers: first, times: { session: first.map(({ ms }) => ms), warm: first.map((_, index) => Math.min(...rounds.map((round) => round[index]?.ms ?? Infinity))) } };
}

/** Bytes of the start, of a first query and of further ones. */
export async function bytes(browser: Browser, url: string, run: Run, queries: readonly string[]): Promise<Bytes> {
  const [starts, firsts]: [number[], number[]] = [[], []];
  for (const query of spread(queries, FIRST_QUERIES)) {
    const context = await browser.newContext();
    let page: Awaited<ReturnType<typeof openEngine>> | undefined;
    const start = await fetched(context, async () => { page = await openEngine(context, url, run); });
    starts.push(start);
    firsts.push(start + await fetched(context, async () => page && askAll(page, [query], run.index)));
    await context.close();
  }
  const context = await browser.newContext();
  const page = await openEngine(context, url, run);
  const [begin = '', ...rest] = spread(queries, FURTHER_QUERIES);
  await askAll(page, [begin], run.index);
  const all = await fetched(context, () => askAll(page, rest, run.index));
  await context.close();
  return { start: quantile(starts, 0.5), first: quantile(firsts, 0.5), further: rest.length > 0 ? all / rest.length : 0 };
}
