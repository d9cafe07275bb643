/** The state of the directory as the query of its address: `q=みどり&field=environment&not-kind=company`. The words that were typed are a filter like the others. */
import { filterQuery, filtersFrom } from '../facets/address.ts';
import type { Filter } from '../facets/filter.ts';
import { directoryKeys } from './facets.ts';
import type { DirectoryKey } from './facets.ts';

/** The parameter of the words. */
export const wordsKey = 'q';
/** A facet, or the words. */
export type FinderKey = DirectoryKey | typeof wordsKey;
export type FinderFilter = Filter<FinderKey>;

const finderKeys: readonly FinderKey[] = [wordsKey, ...directoryKeys];

/** Longest words that are looked for. */
export const longestWords = 100;

/** The filter of words that were typed; none when nothing was. */
export const wordsFilter = (typed: string): FinderFilter[] => {
  const value = typed.trim().slice(0, longestWords);
  return value === '' ? [] : [{ key: wordsKey, value, not: false }];
};

/** Reads the filters from a query; unknown parameters are left alone. */
export function findersFrom(query: URLSearchParams): FinderFilter[] {
  return [...wordsFilter(query.get(wordsKey) ?? ''), ...filtersFrom(query, directoryKeys)];
}

/** Writes filters as a query, without the question mark: words, then facets in their order. */
export const finderQuery = (filters: readonly FinderFilter[]): string => filterQuery(filters, finderKeys).toString();

/** The words among filters; empty when there are none. */
export const wordsOf = (filters: readonly FinderFilter[]): string => filters.find(({ key }) => key === wordsKey)?.value ?? '';
