/** MiniSearch as VitePress configures its local search: sections of pages, their own title and the titles above. */
import MiniSearch from 'minisearch';
import type { BenchPage } from '../pages.ts';
import { answer, load } from './types.ts';
import type { Ask } from './types.ts';

const options = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] };
const searchOptions = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } };

/** The index as it is shipped. */
export function build(pages: readonly BenchPage[]): string {
  const index = new MiniSearch(options);
  for (const { url, title, parts } of pages)
    for (const [at, part] of parts.entries()) index.add({ id: `${url}#${at}`, title: part.title, titles: at === 0 ? [] : [title], text: part.text });
  return JSON.stringify(index);
}

/** Loads the index. */
export async function open(base: string): Promise<Ask> {
  const index = MiniSearch.loadJSON(await load(base, 'minisearch.json'), { ...options, searchOptions });
  return async (query) => answer(index.search(query).map(({ id }) => String(id).replace(/#.*$/, '')));
}
