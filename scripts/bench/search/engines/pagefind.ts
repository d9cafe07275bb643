/** Pagefind as its guide says: the default index, one search with what was typed, and the data of the results shown. */
import type { Pagefind } from '../../../../src/search/api.ts';
import { SHOWN } from './types.ts';
import type { Ask } from './types.ts';

interface Bundle extends Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

/** Loads Pagefind with its defaults. */
export async function open(base: string, options = {}): Promise<Ask> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Bundle;
  await pagefind.options(options);
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return { ranked: shown.map(({ url }) => url), total: results.length };
  };
}
