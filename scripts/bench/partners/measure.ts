/** How long the directory takes to follow a choice or a key, in a real browser with a slowed processor. */
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { findBrowser } from '../../lib/browser.ts';

/** One change. */
export interface Change {
  /** From the press until the sentence and the rows in sight are painted, by the clock. On a busy machine it includes waiting for the processor. */
  readonly clock: number;
  /** Until also the counts and the other rows stand. */
  readonly whole: number;
  /** What the page's main thread worked for all of it, slowed as asked; other programs do not count. */
  readonly work: number;
}

/** What happens in the page: a text is typed, or one facet is pressed or taken back. Gives the time until the rows in sight are painted, and until everything stands. */
async function change(made: string | readonly number[]): Promise<[clock: number, whole: number]> {
  const root = document.querySelector('partner-finder') as HTMLElement;
  const painted = () => new Promise<void>((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
  const box = root.querySelector('[data-find] input') as HTMLInputElement;
  const chips = root.querySelectorAll<HTMLElement>('.chip');
  const one = (list: NodeListOf<HTMLElement>) => list[Math.floor(Number(made[1]) * list.length)];
  const control = chips.length > 2 || (chips.length > 0 && Number(made[0]) < 0.3) ? one(chips) : one(root.querySelectorAll('[data-facet] input, [data-facet] .not'));
  const start = performance.now();
  // Asked for before the change, so that it is told of the paint before the page goes on with what is out of sight.
  const seen = painted();
  if (typeof made === 'string') {
    box.value = made;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else control?.click();
  await seen;
  const clock = performance.now() - start;
  while (root.ariaBusy === 'true') await painted();
  return [clock, performance.now() - start];
}

/** Numbers from 0 to 1, the same at every run. */
function* chances(): Generator<number, never> {
  for (let seed = 7; ; seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) yield seed / 0x80000000;
}

const typed = ['さ', 'さん', 'さんぷ', 'サンプル1', '里山', '渡辺', '髙橋', 'こども', '小平', '八王子市', 'みどり', 'みどり 港', '特定非営利活動法人灯台', '99', 'んん', '川べり の会', 'ﾐﾄﾞﾘ', 'かさんぷる12', 'npo支援', '大島 虹'];

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function changes(page: Page, session: CDPSession, count: number, next: (index: number) => string | readonly number[]): Promise<Change[]> {
  const made: Change[] = [];
  for (let index = 0; index < count; index += 1) {
    const work = await worked(session);
    const [clock, whole] = await page.evaluate(change, next(index));
    made.push({ clock, whole, work: await worked(session) - work });
  }
  return made;
}

async function measureAll(page: Page, session: CDPSession, count: number) {
  const chance = chances();
  const [, first] = await page.evaluate(change, 'サンプル');
  const searches = await changes(page, session, count, (index) => typed[index % typed.length] ?? '');
  await page.evaluate(change, '');
  return { first, searches, filters: await changes(page, session, count, () => [chance.next().value, chance.next().value]) };
}

/** The first search (which loads the index), further ones, and choices. */
export async function measure(address: string, slower: number, count: number): Promise<{ first: number; searches: Change[]; filters: Change[] }> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await measureAll(page, session, count);
  } finally {
    await browser.close();
  }
}
