/** Browser glue: loads Pagefind and the site's words, and gives a search over them. */
import type { Pagefind, Search, Words } from './api.ts';
import { createSearch } from './planner.ts';

export { createSearch } from './planner.ts';

/** Where the parts of a site's search lie, with the path under which it is published. */
export interface SearchPlaces {
  /** Folder of the Pagefind bundle, ending in a slash. */
  bundle: string;
  /** Address of the site's words. */
  words?: string | undefined;
}

interface PagefindModule extends Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
}

/** Pagefind's worker is left out: it works under our policy too, but costs 12 KB more and was no faster on an index of this size. */
const options = { noWorker: true };

async function loadPagefind(bundle: string): Promise<Pagefind> {
  const address = new URL(`${bundle}pagefind.js`, document.baseURI).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await pagefind.options(options);
  await pagefind.init();
  return pagefind;
}

/** Without its words the search still works, only without synonyms and readings. */
async function loadWords(address: string | undefined): Promise<Words> {
  const response = address ? await fetch(address).catch(() => undefined) : undefined;
  return response?.ok ? ((await response.json()) as Words) : {};
}

/** The search of a site. Fails when there is no index. */
export async function createSiteSearch({ bundle, words }: SearchPlaces): Promise<Search> {
  const [pagefind, known] = await Promise.all([loadPagefind(bundle), loadWords(words)]);
  return createSearch(pagefind, known);
}
