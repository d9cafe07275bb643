/** Runs engines in Chromium: answers with their time. */
import { chromium } from 'playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { findBrowser } from '../../lib/browser.ts';
import type { Answer, Ask, Engine } from './engines/types.ts';
import { address } from './set.ts';

/** An engine to run: the module, and the folder of its index. */
export interface Run {
  module: string;
  index: string;
  /** How many times slower the processor is made. Only the page is slowed, so Pagefind then does without its worker. */
  slow?: number;
}

/** An answer and the milliseconds from the call to the results. */
export type Timed = Answer & { ms: number };

interface Global {
  ask: Ask;
  engine: Engine;
}

/** A browser for the bench. */
export async function launch(): Promise<Browser> {
  return chromium.launch(await findBrowser());
}

/** Makes the main thread of a page so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Opens an engine in a page of its own. */
export async function openEngine(context: BrowserContext, url: string, { module, index, slow }: Run): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}blank.html`);
  if (slow) await slowDown(page, slow);
  await page.evaluate(async ([module, base, noWorker]) => {
    const holder = globalThis as unknown as Global;
    holder.engine = (await import(module)) as Engine;
    holder.ask = await holder.engine.open(base, { noWorker });
  }, [`${url}${module}`, `${url}${index}/`, slow !== undefined] as const);
  return page;
}

/** Forgets what the engine computed, as far as it can; what was fetched stays. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const holder = globalThis as unknown as Global;
    if (holder.engine.again) holder.ask = holder.engine.again();
  });

/** Asks queries one after the other. Addresses come without the folder of the index. */
export async function askAll(page: Page, queries: readonly string[], index: string): Promise<Timed[]> {
  const answers = await page.evaluate(async (queries) => {
    const { ask } = globalThis as unknown as Global;
    const given = [];
    for (const query of queries) {
      const start = performance.now();
      const { ranked, total } = await ask(query);
      given.push({ ranked, total, ms: performance.now() - start });
    }
    return given;
  }, queries);
  return answers.map(({ ranked, ...rest }) => ({ ...rest, ranked: ranked.map((url) => address(url.replace(new RegExp(`^/${index}(?=/)`), ''))) }));
}
