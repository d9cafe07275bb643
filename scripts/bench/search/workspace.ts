/** One run: the pages twice, the index of every engine over them, and a server. */
import { join } from 'node:path';
import type { IndexedPage } from '../../search-quality/compounds.ts';
import { bundleEngine } from './bundle.ts';
import { buildDefault, buildOurs, buildPeers, copyPages, indexedPages, putWords } from './indexes.ts';
import { serve, withFolder } from './serve.ts';

/** What is measured: a folder of pages, and the words the search knows. */
export interface Source {
  dir: string;
  /** Pages of others are made readable for our index first. */
  isForeign: boolean;
  words?: string | undefined;
}

/** The indexes of a run, served. */
export interface Workspace {
  folder: string;
  url: string;
  /** The pages, with the text that the index holds of them. */
  pages: IndexedPage[];
}

const peers = ['minisearch', 'lunr', 'flexsearch'];

/** Builds the indexes over the pages of a source, serves them, does something, and takes all away. */
export const withWorkspace = <T>({ dir, isForeign, words }: Source, withPeers: boolean, act: (workspace: Workspace) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    for (const engine of ['ours', 'pagefind']) await copyPages(dir, join(folder, engine));
    await buildOurs(join(folder, 'ours'), isForeign);
    await buildDefault(join(folder, 'pagefind'));
    await putWords(join(folder, 'ours'), words);
    if (withPeers) await buildPeers(folder, dir);
    for (const engine of ['ours', 'pagefind', ...(withPeers ? peers : [])]) await bundleEngine(engine, folder);
    const { url, close } = await serve(folder);
    try {
      return await act({ folder, url, pages: await indexedPages(join(folder, 'ours', 'pagefind')) });
    } finally {
      close();
    }
  });
