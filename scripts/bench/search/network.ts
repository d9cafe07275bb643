/** Counts what a browser fetches. */
import type { BrowserContext, Response } from 'playwright';
import { gzipSync } from 'node:zlib';

/** Files of Pagefind are compressed already; others are counted as a server would send them. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, gzipSync(body).length);
}

/** So many milliseconds without a request end what was begun: an engine may answer before all that it asked for has come. */
const QUIET = 200;

/** Does something and counts the compressed bytes that were fetched meanwhile, the empty page left out. */
export async function fetched(context: BrowserContext, act: () => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = [];
  const note = (response: Response) => { if (!response.url().endsWith('blank.html')) sizes.push(sizeOf(response)); };
  context.on('response', note);
  await act();
  for (let seen = -1; seen < sizes.length;) {
    seen = sizes.length;
    await new Promise((done) => { setTimeout(done, QUIET); });
    await Promise.all(sizes);
  }
  context.off('response', note);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
