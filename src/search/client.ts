/** Browser glue: loads Pagefind and the site's words, and gives a search over them. */
import type { Pagefind, Search, Words } from './api.ts';
import { unpackNames } from './names-file.ts';
import type { NamesFile } from './names-file.ts';
import { createSearch } from './planner.ts';
import { lostFiles, watchFetches } from './watch.ts';

export { createSearch } from './planner.ts';

/** Where the parts of a site's search lie, with the path under which it is published. */
export interface SearchPlaces {
  /** Folder of the Pagefind bundle, ending in a slash. */
  bundle: string;
  /** Address of the site's words. */
  words?: string | undefined;
  /** Address of those of its words that are names. */
  names?: string | undefined;
}

interface PagefindModule extends Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

/** Pagefind's worker is left out: it works under our policy too, but costs 12 KB more and was no faster on an index of this size. */
const options = { noWorker: true };

/** How often the script could not be fetched. */
let failures = 0;

/** Some browsers never ask again for a script that could not be fetched under the same address. */
async function importPagefind(folder: string): Promise<PagefindModule> {
  const address = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindModule;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = await importPagefind(folder);
  // What was begun without some of its files would stay without them.
  await pagefind.destroy();
  await pagefind.options(options);
  await pagefind.init();
  return { filters: () => pagefind.filters(), search: (...asked) => pagefind.search(...asked) };
}

/** A site without words is searched without synonyms and readings. */
async function loadWords<W extends Words | NamesFile>(address: string | undefined): Promise<W | Record<string, never>> {
  const response = address ? await fetch(address) : undefined;
  return response?.ok ? ((await response.json()) as W) : {};
}

async function open({ bundle, words, names }: SearchPlaces): Promise<Search> {
  const folder = new URL(bundle, document.baseURI).href;
  watchFetches(folder);
  const [pagefind, known] = await Promise.all([loadPagefind(folder), loadWords<Words>(words)]);
  return createSearch(pagefind, known, names === undefined ? undefined : async () => unpackNames(await loadWords<NamesFile>(names)));
}

/** The search of a site. Fails when there is no index. What was read while files were lost is forgotten, so that asking again helps. */
export async function createSiteSearch(places: SearchPlaces): Promise<Search> {
  let opened: Promise<Search> | undefined = open(places);
  await opened;
  return async (query, asked) => {
    const before = lostFiles();
    try {
      const result = await (await (opened ??= open(places)))(query, asked);
      if (lostFiles() === before) return result;
      opened = undefined;
      return { ...result, incomplete: true };
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
}
