/** How long a list with facets takes to follow a choice or a word, in a real browser with a slowed processor. */
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { findBrowser } from '../lib/browser.ts';

/** One change. */
export interface Change {
  /** From the press to the first picture in which the sentence and every row in the window are as they stay, by the clock. On a busy machine it includes waiting for the processor. */
  readonly clock: number;
  /** Until also the counts and the rows out of sight stand. */
  readonly whole: number;
  /** What the page's main thread worked for all of it, slowed as asked; other programs do not count. */
  readonly work: number;
}

/** A word that is typed, or what chance presses or takes back. */
export type Made = string | readonly [way: number, place: number];

/** The list: its element, and how many conditions stand at most. */
interface List { readonly tag: string; readonly most: number }

/** Happens in the page. A facet is opened before a box of it is pressed, as a person must. */
async function change({ tag, most, made }: List & { made: Made }): Promise<[clock: number, whole: number]> {
  const root = document.querySelector(tag) as HTMLElement;
  const painted = () => new Promise<void>((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
  const box = root.querySelector<HTMLInputElement>('[data-find] input');
  const [way, place] = typeof made === 'string' ? [1, 0] : made;
  const one = (list: NodeListOf<HTMLElement>) => list[Math.floor(place * list.length)];
  const chips = root.querySelectorAll<HTMLElement>('.chip');
  const control = chips.length > most || (chips.length > 0 && way < 0.3) ? one(chips) : one(root.querySelectorAll('[data-facet] input, [data-facet] .not'));
  if (typeof made !== 'string') control?.closest('details')?.setAttribute('open', '');
  await painted();
  const rows = () => [...root.querySelectorAll<HTMLElement>('[data-items] > li')];
  const said = () => root.querySelector('[data-sum]')?.textContent;
  const pictures: { time: number; said: string | null | undefined; rows: HTMLElement[] }[] = [];
  const start = performance.now();
  // Asked for before the change, so that it is told of the picture before the page goes on with what is out of sight.
  let seen = painted();
  if (typeof made === 'string' && box) {
    box.value = made;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else control?.click();
  do {
    await seen;
    pictures.push({ time: performance.now() - start, said: said(), rows: rows() });
    seen = painted();
  } while (root.ariaBusy === 'true');
  const last = rows().filter((row) => row.getBoundingClientRect().top < innerHeight);
  const isLast = (picture: (typeof pictures)[number]) => picture.said === said() && last.every((row, index) => row === picture.rows[index]);
  return [pictures[pictures.findLastIndex((picture) => !isLast(picture)) + 1]?.time ?? 0, pictures.at(-1)?.time ?? 0];
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Numbers from 0 to 1, the same at every run. */
export function* chances(): Generator<number, never> {
  for (let seed = 7; ; seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) yield seed / 0x80000000;
}

/** A page with a list in a slowed browser. */
export interface OpenList {
  readonly page: Page;
  change(made: Made): Promise<Change>;
}

/** Opens a list, slowed so many times, and gives what `run` measures. */
export async function withList<T>(address: string, slower: number, list: List, run: (open: OpenList) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await run({ page, change: async (made) => {
      const work = await worked(session);
      const [clock, whole] = await page.evaluate(change, { ...list, made });
      return { clock, whole, work: await worked(session) - work };
    } });
  } finally {
    await browser.close();
  }
}

const ranked = (numbers: readonly number[], part: number) => (numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0).toFixed(0);

/** The first row of a table of changes. */
export const changeHead = ['', '回数', '見える行: 中央値', 'p95', '最大', '全部: 中央値', 'p95', '最大', '処理: 中央値', 'p95', '最大'];

/** Changes as a row of a table. */
export const changeRow = (name: string, changes: readonly Change[]): string[] => [name, String(changes.length), ...(['clock', 'whole', 'work'] as const).flatMap((kind) => [0.5, 0.95, 1].map((part) => ranked(changes.map((one) => one[kind]), part)))];
