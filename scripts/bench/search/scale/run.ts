/** How the search grows: index time, memory and size, bytes of a query, and its latency, for more and more pages. */
import { spawn } from 'node:child_process';
import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { builtFiles } from '../../../lib/built.ts';
import { bundleEngine } from '../bundle.ts';
import type { Run } from '../browser.ts';
import { quantile } from '../figures.ts';
import { putWords } from '../indexes.ts';
import { answers, bytes, spread } from '../measure.ts';
import type { Bytes } from '../measure.ts';
import { serve, withFolder } from '../serve.ts';
import { generate } from './generate.ts';
import { memoryOf } from './memory.ts';

/** What one engine needs for so many pages. */
export interface Growth {
  pages: number;
  engine: string;
  seconds: number;
  /** Bytes at the peak, 0 when unknown. */
  memory: number;
  disk: number;
  files: number;
  bytes: Bytes;
  warm: { median: number; p95: number };
  session: { median: number; p95: number };
}

/** The processor of a cheap telephone. */
export const SLOW = 4;
const QUERIES = 60;
const engines = ['ours', 'pagefind'] as const;
const builder = fileURLToPath(new URL('build.ts', import.meta.url));

async function build(engine: string, dir: string): Promise<Pick<Growth, 'seconds' | 'memory'>> {
  const child = spawn(process.execPath, [builder, engine, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let [memory, said] = [0, ''];
  const timer = setInterval(() => { memory = Math.max(memory, memoryOf(child.pid ?? 0)); }, 100);
  child.stdout.on('data', (data: Buffer) => { said += data.toString(); });
  const code = await new Promise((done) => { child.once('close', done); });
  clearInterval(timer);
  if (code !== 0) throw new Error(`The index of ${engine} was not built.`);
  const ms = Number(said.trim().split('\n').at(-1));
  return { seconds: ms / 1000, memory };
}

async function onDisk(dir: string): Promise<Pick<Growth, 'disk' | 'files'>> {
  const names = builtFiles('', join(dir, 'pagefind'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dir, 'pagefind', name))).size));
  return { disk: sizes.reduce((sum, size) => sum + size, 0), files: names.length };
}

const middle = (values: readonly number[]) => ({ median: quantile(values, 0.5), p95: quantile(values, 0.95) });

async function grown(browser: Browser, folder: string, url: string, engine: string, pages: number, queries: readonly string[]): Promise<Growth> {
  const dir = join(folder, engine);
  const built = await build(engine, dir);
  const run: Run = { module: await bundleEngine(engine, folder), index: engine };
  const { times } = await answers(browser, url, { ...run, slow: SLOW }, spread(queries, QUERIES));
  return { engine, pages, ...built, ...await onDisk(dir), bytes: await bytes(browser, url, run, queries), warm: middle(times.warm), session: middle(times.session) };
}

/** The pages, once for each engine. */
async function write(folder: string, texts: readonly string[], count: number): Promise<void> {
  for (const { file, html } of generate(texts, count)) {
    const path = join(folder, 'ours', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
  }
  await cp(join(folder, 'ours'), join(folder, 'pagefind'), { recursive: true });
}

/** What the pages are put together from, and what is asked. */
export interface Seeds {
  texts: readonly string[];
  words: string | undefined;
  queries: readonly string[];
}

/** Builds and measures both indexes over so many generated pages. */
export const grow = (browser: Browser, { texts, words, queries }: Seeds, pages: number, note: (text: string) => void): Promise<Growth[]> =>
  withFolder(async (folder) => {
    await write(folder, texts, pages);
    await putWords(join(folder, 'ours'), words);
    const { url, close } = await serve(folder);
    const made: Growth[] = [];
    for (const engine of engines) {
      note(`${pages} pages, ${engine}`);
      made.push(await grown(browser, folder, url, engine, pages, queries));
    }
    close();
    return made;
  });
