/** Builds the indexes that are measured, each in a folder of its own. */
import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { unpack } from '../../../src/search/bundle-file.ts';
import { readable } from '../../../src/search/foreign.ts';
import { buildIndex } from '../../../src/search/index.ts';
import { builtFiles, readBuilt } from '../../lib/built.ts';
import type { IndexedPage } from '../../search-quality/compounds.ts';
import { pageOf } from './pages.ts';
import type { BenchPage } from './pages.ts';
import { address } from './set.ts';

/** Pagefind's index with its own defaults. */
export async function buildDefault(dir: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join(' '));
  for (const { errors } of [await index.addDirectory({ path: dir }), await index.writeFiles({ outputPath: join(dir, 'pagefind') })])
    if (errors.length > 0) throw new Error(errors.join(' '));
}

/** Our index, as the site or `npm run search:index` makes it. */
export const buildOurs = async (dir: string, isForeign: boolean): Promise<void> => void (await buildIndex(dir, isForeign ? readable : undefined));

/** The pages without what was built of them. */
export async function copyPages(from: string, to: string): Promise<void> {
  for (const file of builtFiles('.html', from)) await cp(join(from, file), join(to, file));
}

/** Puts the words of a site beside our index; a folder of others has none. */
export const putWords = (dir: string, words: string | undefined): Promise<void> => (words ? copyFile(words, join(dir, 'words.json')) : writeFile(join(dir, 'words.json'), '{}'));

/** The pages of a folder as the other engines read them. */
function benchPages(dir: string): BenchPage[] {
  const files = builtFiles('.html', dir).map((file) => ({ url: address(file), html: readBuilt(file, dir) }));
  const isMarked = files.some(({ html }) => html.includes('data-pagefind-body'));
  return files.flatMap(({ url, html }) => pageOf(url, html, isMarked) ?? []);
}

/** The index or the texts that every other engine ships. */
export async function buildPeers(folder: string, dir: string): Promise<void> {
  const { peers } = await import('./engines/peers.ts');
  const pages = benchPages(dir);
  for (const [name, { build }] of Object.entries(peers)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, `${name}.json`), build(pages));
  }
}

/** The pages of one of our bundles, with the text that it holds of them. */
export async function indexedPages(bundle: string): Promise<IndexedPage[]> {
  const names = await readdir(join(bundle, 'fragment'));
  return Promise.all(names.map(async (name) => {
    const { url, content } = JSON.parse((await unpack(join(bundle, 'fragment', name))).toString()) as { url: string; content: string };
    return { url: address(url), text: content };
  }));
}
