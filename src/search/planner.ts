/** Plans a search over an injected Pagefind: verdict, filters, order, and the results that are shown. Pure but for the calls it makes. */
import type { Filters, Pagefind, Search, SearchOptions, Words } from './api.ts';
import { decide } from './decide.ts';
import { countFacets, isInside } from './facets.ts';
import type { FacetSets } from './facets.ts';
import { present } from './found.ts';
import { holdsAll, judge, readRanked } from './judge.ts';
import type { Ranked, Verdict } from './judge.ts';
import { openReader } from './reader.ts';
import type { Reader } from './reader.ts';
import { suggest } from './suggest.ts';
import { createDictionary } from './words.ts';

/** Results read when the caller does not say. */
export const DEFAULT_LIMIT = 10;

/** The pages inside the filters. When only the nearest pages were read, the nearest inside are looked for. */
async function narrow(verdict: Verdict, sets: FacetSets, filters: Filters, reader: Reader): Promise<Ranked[]> {
  const isWanted = (id: string) => isInside(sets, filters, id);
  const isOpen = Object.values(filters).every((values) => values.length === 0);
  const { pages } = isOpen || verdict.strict ? verdict : await judge(verdict, reader, isWanted);
  return pages.filter(({ id }) => isWanted(id));
}

async function inOrder(pages: Ranked[], sort: SearchOptions['sort'], reader: Reader): Promise<Ranked[]> {
  if (!sort) return pages;
  const places = new Map((await reader.order(sort)).map((id, index) => [id, index]));
  return pages.toSorted((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity));
}

/** The first pages, read. One that turns out not to hold a term is dropped. */
async function readFirst(pages: readonly Ranked[], limit: number, verdict: Verdict, reader: Reader) {
  const first: Ranked[] = [];
  const dropped = new Set<string>();
  for (const ranked of pages) {
    if (first.length >= limit) break;
    const read = ranked.page ? ranked : await readRanked(ranked, verdict, reader);
    if (verdict.strict && !holdsAll(read)) dropped.add(read.id);
    else first.push(read);
  }
  return { first, dropped };
}

/** A search over one index with the words of its site. `fetchNames` brings those of its words that are names, when they are needed. */
export function createSearch(pagefind: Pagefind, words: Words = {}, fetchNames?: () => Promise<Words>): Search {
  const reader = openReader(pagefind, words.filters);
  const dictionary = createDictionary(words, fetchNames);
  return async (query, { filters = {}, facets, sort, limit = DEFAULT_LIMIT } = {}) => {
    const verdict = await decide(query, reader, dictionary);
    const sets = await reader.facets(facets && [...new Set([...facets, ...Object.keys(filters)])]);
    const pages = await inOrder(await narrow(verdict, sets, filters, reader), sort, reader);
    const { first, dropped } = await readFirst(pages, limit, verdict, reader);
    const all = verdict.pages.map(({ id }) => id).filter((id) => !dropped.has(id));
    return {
      results: first.flatMap((ranked) => present(ranked, verdict.terms)),
      total: pages.length - dropped.size,
      facets: countFacets(sets, all, filters),
      weak: !verdict.full && pages.length > 0,
      terms: verdict.terms.map(({ typed }) => typed),
      missing: [...verdict.missing],
      corrected: verdict.corrected,
      suggestions: await suggest(query, verdict, dictionary),
    };
  };
}
