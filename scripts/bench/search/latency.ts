/** How long a query takes on the built site, with the processor slowed down: new words in a fresh visit, and in one in which others were asked before. */
import type { Browser, Page } from 'playwright';
import { formatTable } from '../../search-quality/table.ts';
import { listen, siteServer } from '../../lib/site-server.ts';
import { slowDown } from './browser.ts';
import { quantile } from './figures.ts';
import { spread } from './measure.ts';
import { SLOW } from './scale/run.ts';

const MEASURED = 60;
/** As the search page asks. */
const LIMIT = 20;
/** Queries that took longest are named. */
const NAMED = 5;

interface Timed {
  query: string;
  ms: number;
}

async function ask(page: Page, queries: readonly string[]): Promise<Timed[]> {
  return page.evaluate(async ([queries, limit]) => {
    const { siteSearch } = globalThis as unknown as { siteSearch(query: string, options: { limit: number }): Promise<unknown> };
    const times = [];
    for (const query of queries) {
      const start = performance.now();
      await siteSearch(query, { limit });
      times.push({ query, ms: performance.now() - start });
    }
    return times;
  }, [queries, LIMIT] as const);
}

async function visit(browser: Browser, url: string, before: readonly string[], queries: readonly string[]): Promise<Timed[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}search/`);
  await page.waitForFunction(() => 'siteSearch' in globalThis);
  await ask(page, before);
  await slowDown(page, SLOW);
  const times = await ask(page, queries);
  await context.close();
  return times;
}

const row = (name: string, times: readonly Timed[]) => [name, `${times.length}`, ...[0.5, 0.95, 1].map((share) => `${Math.round(quantile(times.map(({ ms }) => ms), share))}`)];
const slowest = (times: readonly Timed[]) => times.toSorted((a, b) => b.ms - a.ms).slice(0, NAMED).map(({ query, ms }) => `「${query}」 ${Math.round(ms)}`).join(', ');

/** Measures the queries on a built site. Each is asked once in a visit: the search remembers its answers, so asking again would measure nothing. */
export async function latency(browser: Browser, dir: string, all: readonly string[]): Promise<string> {
  const base = '/';
  const server = siteServer(dir, base);
  const url = await listen(server, base);
  const queries = spread(all, MEASURED);
  const others = all.filter((query) => !queries.includes(query));
  const [first = [], cold, warm] = [await visit(browser, url, [], queries.slice(0, 1)), await visit(browser, url, queries.slice(0, 1), queries.slice(1)), await visit(browser, url, others, queries)];
  server.close();
  server.closeAllConnections();
  const table = formatTable([['ms, processor slowed 4 times', 'n', 'median', 'p95', 'most'], row('first query of a visit, start included', first), row('further queries of the visit', cold), row('after other queries of the set', warm)]);
  return `${table}\n\nSlowest in the visit: ${slowest(cold)}. Slowest after others: ${slowest(warm)}.`;
}
