/**
 * `node scripts/bench/drafts/run.ts [keys] [slowed]`: what keystroke → stored costs the main thread, in a real browser with a CPU slowed (four times).
 * One round is a key, the storing that follows and its reading back; the cost is the CPU time of all tasks of the main thread meanwhile (CDP TaskDuration in thread ticks), so that other processes do not count.
 */
import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { rolldown } from 'rolldown';
import { findBrowser } from '../../lib/browser.ts';

const slowed = Number(process.argv[3] ?? 4);
const rounds = Number(process.argv[2] ?? 100);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A module for the browser, with all that it imports. */
async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({ input: at(input), platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output[0].code;
}

const kilobytes = (code: string) => (gzipSync(code, { level: 9 }).length / 1024).toFixed(2);

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Milliseconds of the main thread for one key until its edit is stored. */
async function measureRound(page: Page, session: CDPSession, revision: number): Promise<number> {
  const before = await taskTime(session);
  await page.keyboard.press('a');
  await page.waitForFunction((expected) => document.title === expected, `saved ${revision}`, { polling: 100 });
  return await taskTime(session) - before;
}

async function measure(code: string): Promise<number[]> {
  const html = `<!doctype html><html lang="ja"><title>bench</title><textarea></textarea><script type="module">${code}</script></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html)).listen(0);
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => document.title.startsWith('ready'));
  console.log(`text: ${(await page.title()).replace('ready ', '')} characters`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.focus('textarea');
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await measureRound(page, session, round + 2));
  await browser.close();
  server.close();
  return costs.toSorted((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);

console.log(`store with idb: ${kilobytes(await bundled('../../../src/client/storage/store.ts'))} KB gzip`);
console.log(`bar: ${kilobytes(await bundled('../../../src/client/draft-bar.ts'))} KB gzip`);
const costs = await measure(await bundled('../../../tests/bench/drafts-page.ts'));
console.log(`main thread per key stored, CPU slowed ${slowed} times, ${rounds} keys: p50 ${quantile(costs, 0.5)} ms, p95 ${quantile(costs, 0.95)} ms, most ${quantile(costs, 1)} ms`);
