/** How long the case list takes to follow a choice, in a real browser with a slowed processor. */
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { findBrowser } from '../../lib/browser.ts';

/** One change of the filters. */
export interface Change {
  /** From the press until the sentence and the rows in sight are painted, by the clock. On a busy machine it includes waiting for the processor. */
  readonly clock: number;
  /** Until also the counts and the rows out of sight stand. */
  readonly whole: number;
  /** What the page's main thread worked for all of it, slowed as asked; other programs do not count. */
  readonly work: number;
  /** Pages that had to be fetched for its rows. */
  readonly fetched: number;
}

const pagesFetched = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/cases/page/')).length;

/** Presses one control, as chance has it, after opening its facet as a person must: the time until the first picture with the sentence and the rows in sight as they stay, and until everything stands. */
async function press(chance: readonly number[]): Promise<[clock: number, whole: number]> {
  const root = document.querySelector('case-finder') as HTMLElement;
  const painted = () => new Promise<void>((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
  const one = (list: NodeListOf<HTMLElement>, part = 0) => list[Math.floor(part * list.length)];
  const chips = root.querySelectorAll<HTMLElement>('.chip');
  const [first = 0, second] = chance;
  const control = chips.length > 3 || (chips.length > 0 && first < 0.3) ? one(chips, second) : one(root.querySelectorAll('[data-facet] input, [data-facet] .not'), second);
  control?.closest('details')?.setAttribute('open', '');
  await painted();
  const rows = () => [...root.querySelectorAll<HTMLElement>('[data-items] > li')];
  const said = () => root.querySelector('[data-sum]')?.textContent;
  const pictures: { time: number; said: string | null | undefined; rows: HTMLElement[] }[] = [];
  const start = performance.now();
  control?.click();
  do {
    await painted();
    pictures.push({ time: performance.now() - start, said: said(), rows: rows() });
  } while (root.ariaBusy === 'true');
  const last = rows().filter((row) => row.getBoundingClientRect().top < innerHeight);
  const isLast = (picture: (typeof pictures)[number]) => picture.said === said() && last.every((row, place) => row === picture.rows[place]);
  return [pictures[pictures.findLastIndex((picture) => !isLast(picture)) + 1]?.time ?? 0, pictures.at(-1)?.time ?? 0];
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Numbers from 0 to 1, the same at every run. */
function* chances(): Generator<number, never> {
  for (let seed = 7; ; seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) yield seed / 0x80000000;
}

async function changes(page: Page, session: CDPSession, count: number): Promise<Change[]> {
  const chance = chances();
  const made: Change[] = [];
  while (made.length < count) {
    const [work, fetched] = [await worked(session), await page.evaluate(pagesFetched)];
    const [clock, whole] = await page.evaluate(press, [chance.next().value, chance.next().value]);
    made.push({ clock, whole, work: await worked(session) - work, fetched: await page.evaluate(pagesFetched) - fetched });
  }
  return made;
}

/** The changes, in order; the first one loads the index. */
export async function measure(address: string, slower: number, count: number): Promise<Change[]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.evaluate(() => performance.setResourceTimingBufferSize(5000));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await changes(page, session, count);
  } finally {
    await browser.close();
  }
}
