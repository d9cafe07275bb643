/**
 * `node scripts/bench/drafts/run.ts [keys] [slowed]`: what keystroke → stored costs the main thread, in a real browser with a CPU slowed (four times), beside what the same key costs without storing.
 * One round is a key without storing and a key with it: the write, its commit and its reading back. The cost is the CPU time of all tasks of the main thread meanwhile (CDP TaskDuration in thread ticks), so that other processes do not count.
 */
import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { rolldown } from 'rolldown';
import { findBrowser } from '../../lib/browser.ts';

const slowed = Number(process.argv[3] ?? 4);
const rounds = Number(process.argv[2] ?? 100);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A module for the browser, with all that it imports at once; what it imports later is in files of its own. */
async function bundled(input: string): Promise<{ code: string; files: Map<string, string> }> {
  const bundle = await rolldown({ input: at(input), platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return { code: output[0].code, files: new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : []))) };
}

const kilobytes = ({ code }: { code: string }) => (gzipSync(code, { level: 9 }).length / 1024).toFixed(2);

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Long enough for a key to be stored and read back, in milliseconds; on a busy machine it may take several. */
const patience = 1000;

const statusOf = (page: Page) => page.locator('p').textContent();

/** Milliseconds of the main thread from one key until its edit is stored; the page is asked nothing meanwhile. */
async function measureKey(page: Page, session: CDPSession, mode: 'with' | 'without'): Promise<number> {
  await page.evaluate((hash) => { location.hash = hash; }, mode);
  const status = await statusOf(page);
  const before = await taskTime(session);
  await page.keyboard.press('a');
  for (;;) {
    await setTimeout(patience);
    const cost = await taskTime(session) - before;
    const now = await statusOf(page) ?? '';
    if (mode === 'without' ? now === status : now !== status && now.startsWith('saved')) return cost;
  }
}

interface Costs { with: number[]; without: number[]; storing: number[] }

/** Keys with storing and without, in turn, so that both meet the same machine. */
async function measureKeys(page: Page, session: CDPSession): Promise<Costs> {
  const costs: Costs = { with: [], without: [], storing: [] };
  for (let round = 0; round < rounds; round += 1) {
    const [without, stored] = [await measureKey(page, session, 'without'), await measureKey(page, session, 'with')];
    costs.without.push(without);
    costs.with.push(stored);
    costs.storing.push(stored - without);
  }
  return costs;
}

/** The page, its files, and the worker under the name by which the page asks for it. */
async function serve(page: string, worker: string): Promise<Server> {
  const { files } = await bundled(page);
  const html = `<!doctype html><html lang="ja"><title>bench</title><p></p><textarea></textarea><script type="module" src="/${basename(page, '.ts')}.js"></script></html>`;
  files.set(`/${basename(worker)}`, (await bundled(worker)).code);
  return createServer(({ url = '' }, response) => {
    const script = files.get(url);
    response.setHeader('content-type', `${script === undefined ? 'text/html' : 'text/javascript'}; charset=utf-8`).end(script ?? html);
  }).listen(0);
}

async function measure(server: Server): Promise<Costs> {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => document.querySelector('p')?.textContent?.startsWith('ready'));
  console.log(`text: ${(await statusOf(page))?.replace('ready ', '')} characters`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.focus('textarea');
  for (const mode of ['with', 'without'] as const) await measureKey(page, session, mode);
  const costs = await measureKeys(page, session);
  await browser.close();
  server.close();
  return costs;
}

/** The quantile of figures in any order. */
function quantile(figures: readonly number[], share: number): string {
  const sorted = figures.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

const line = (name: string, figures: readonly number[]) => `  ${name}: p50 ${quantile(figures, 0.5)} ms, p95 ${quantile(figures, 0.95)} ms, most ${quantile(figures, 1)} ms`;

console.log(`store with idb: ${kilobytes(await bundled('../../../src/client/storage/store.ts'))} KB gzip`);
console.log(`bar: ${kilobytes(await bundled('../../../src/client/draft-bar.ts'))} KB gzip`);
const worker = '../../../src/client/storage/draft-worker.ts';
console.log(`worker: ${kilobytes(await bundled(worker))} KB gzip`);
const costs = await measure(await serve('../../../tests/bench/drafts-page.ts', worker));
console.log(`main thread per key, CPU slowed ${slowed} times, ${rounds} keys each:`);
console.log(line('with storing', costs.with));
console.log(line('without storing (typing alone)', costs.without));
console.log(line('storing alone (each key with, less the one without before it)', costs.storing));
