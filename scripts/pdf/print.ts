/** Prints the booklet of the built site with a browser, its page numbers filled in. */
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { findBrowser } from '../lib/browser.ts';
import { listen, siteServer } from '../lib/site-server.ts';
import { readable } from './letters.ts';
import { settle, tocFaults } from './numbers.ts';
import type { TocLine } from './numbers.ts';
import { readPdf } from './read.ts';
import type { ReadPdf } from './read.ts';

/** What to print. */
export interface BookletOrder {
  /** The built site. */
  dir: string;
  base: string;
  /** Parts to take; none means the whole. */
  parts: readonly string[];
  /** Whether words have their readings above them. */
  furigana?: boolean;
  /** Where the site is published, if it is: links to it then work in the PDF, too. */
  published: string | undefined;
}

/** A printed booklet. */
export interface Booklet {
  bytes: Uint8Array;
  pdf: ReadPdf;
  lines: TocLine[];
  /** How often it was printed. */
  passes: number;
  faults: string[];
}

/** Links to the machine that printed would lead nowhere: they go to the published site, or become text. */
const settleLinks = (page: Page, published: string | undefined) =>
  page.evaluate((site) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (link.getAttribute('href')?.startsWith('#') || link.origin !== location.origin) continue;
      if (site === undefined) link.removeAttribute('href');
      else link.href = new URL(link.pathname + link.search + link.hash, site).href;
    }
  }, published);

/** Writes page numbers into the table of contents and after links; before they are known, as wide as they will be. */
const fillNumbers = (page: Page, numbers: ReadonlyMap<string, number>) =>
  page.evaluate((known) => {
    const isFirst = Object.keys(known).length === 0;
    const number = (id = '') => (isFirst ? '00' : String(known[id] ?? ''));
    for (const place of document.querySelectorAll<HTMLElement>('[data-toc]')) place.textContent = number(place.dataset['toc']);
    for (const link of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      link.dataset['page'] = number(link.dataset['pageOf']);
      // A link to a chapter that was left out has no page.
      if (link.dataset['page'] === '') delete link.dataset['page'];
    }
  }, Object.fromEntries(numbers));

const tocLines = (page: Page): Promise<TocLine[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.toc li:not([hidden] *, [hidden]) > .toc-line')].map((line) => ({ id: decodeURIComponent(line.getAttribute('href') ?? '').slice(1), text: line.querySelector('.toc-text')?.textContent ?? '' })));

async function printPage(page: Page, { published }: BookletOrder): Promise<Booklet> {
  await settleLinks(page, published);
  const lines = await tocLines(page);
  const { bytes, pdf, passes } = await settle(async (numbers) => {
    await fillNumbers(page, numbers);
    return readable(await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true }));
  }, readPdf);
  return { bytes, pdf, lines, passes, faults: tocFaults(lines, pdf) };
}

/** Prints the booklet. */
export async function printBooklet(order: BookletOrder): Promise<Booklet> {
  const server = siteServer(order.dir, order.base);
  const address = await listen(server, order.base);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ locale: 'ja-JP' });
    await page.goto(`${address}manual/print/${order.parts.length > 0 ? `?part=${order.parts.join('&part=')}` : ''}`);
    await page.locator('booklet-choice[data-on]').waitFor();
    if (order.furigana) {
      await page.locator('[data-aid="furigana"]').click();
      await page.locator('[data-aid="furigana"][aria-pressed="true"]').waitFor();
    }
    return await printPage(page, order);
  } finally {
    await browser.close();
    server.close();
  }
}
