/**
 * `node scripts/bench/summary.ts [--count 1000] [--kinds html,json,xlsx] [--slower 4]`: how long the built summary page takes for many files,
 * and the longest time for which it cannot answer. On demand only: times say something about one machine at one moment.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '../lib/browser.ts';
import { outDir } from '../lib/built.ts';
import { listen, normaliseBase, siteServer } from '../lib/site-server.ts';
import { manySheets } from './many-sheets.ts';
import type { Kind } from './many-sheets.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' }, kinds: { type: 'string', default: 'html,html,json,xlsx' }, slower: { type: 'string', default: '1' } } });
const base = normaliseBase(process.env['BASE_PATH'] ?? '/');

interface Seen { start: number; end: number; tasks: { startTime: number; duration: number }[] }

/** Watches the page: when reading began, when the result stood, and every task of 50 ms or more. */
function watch(): void {
  const seen: Seen = { start: 0, end: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask' });
  const root = document.querySelector<HTMLElement>('sheet-summary');
  new MutationObserver(() => { if (root?.dataset['state'] === 'reading') seen.start = performance.now(); else seen.end = performance.now(); }).observe(root ?? document, { attributes: true, attributeFilter: ['data-state'] });
}

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
const server = siteServer(outDir, base);
const browser = await chromium.launch(await findBrowser());
try {
  const files = manySheets(Number(values.count), values.kinds.split(',') as Kind[]);
  const paths = files.map(({ name, bytes }) => { const path = join(folder, name); writeFileSync(path, bytes); return path; });
  const page = await browser.newPage();
  await page.goto(`${await listen(server, base)}tools/summary/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  await page.evaluate(watch);
  await page.locator('[data-files]').setInputFiles(paths);
  await page.locator('sheet-summary[data-state="done"]').waitFor({ timeout: 300_000 });
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const ours = seen.tasks.filter(({ startTime }) => startTime >= seen.start);
  const longest = (tasks: Seen['tasks']) => (tasks.length > 0 ? `${Math.max(...tasks.map(({ duration }) => duration)).toFixed(0)}ms` : '50ms未満');
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  console.log(`${files.length}件(${values.kinds}、計${megabytes.toFixed(1)}MB)、CPU ${values.slower}倍遅く、負荷 ${loadavg()[0]?.toFixed(1)}`);
  console.log(`  選んでから結果まで ${((seen.end - seen.start) / 1000).toFixed(2)}秒。50ms以上の作業 ${ours.length}回、最長 ${longest(ours)}。ブラウザがファイルを渡すまでの作業 ${longest(seen.tasks.filter((task) => !ours.includes(task)))}`);
  console.log(`  ${await page.locator('.figures').innerText()}`);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
