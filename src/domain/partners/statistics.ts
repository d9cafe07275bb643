/** Counts of the directory, for its page of statistics and for the surveys. */
import type { FacetValues } from '../facets/filter.ts';

/** One value with the number of organisations that have it. */
export interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** How often each value of a facet comes, in the order of the names; values that nothing has are left out, unless `all` is wanted. */
export function countsOf<Key extends string>(all: readonly FacetValues<Key>[], key: Key, names: ReadonlyMap<string, string>, isWhole = false): Count[] {
  const counts = new Map<string, number>();
  for (const values of all) for (const value of values[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...names].map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 })).filter(({ count }) => isWhole || count > 0);
}
