/** The search of this site, as its search page starts it. */
import type { Pagefind, Words } from '../../../../src/search/api.ts';
import { createSearch } from '../../../../src/search/planner.ts';
import { SHOWN, load } from './types.ts';
import type { Ask } from './types.ts';

interface Bundle extends Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

let again = (): Ask => { throw new Error('Not open.'); };
export { again };

/** Loads Pagefind and the words, and plans over them. */
export async function open(base: string): Promise<Ask> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Bundle;
  await pagefind.options({ noWorker: true });
  const [words] = await Promise.all([load(base, 'words.json').then((text) => JSON.parse(text) as Words), pagefind.init()]);
  again = () => {
    const search = createSearch(pagefind, words);
    return async (query) => {
      const { results, total } = await search(query, { limit: SHOWN });
      return { ranked: results.map(({ url }) => url), total };
    };
  };
  return again();
}
