/** Filters as the query of an address: `form=commission&not-stage=proposal`. */
import type { Filter } from './filter.ts';

/** The parameter of a facet, or of what is left out of it. */
const parameter = (key: string, not: boolean) => (not ? `not-${key}` : key);

/** Adds a filter, unless it or its contrary is there. */
const withFilter = <Key extends string>(filters: readonly Filter<Key>[], one: Filter<Key>): readonly Filter<Key>[] =>
  (filters.some(({ key, value }) => key === one.key && value === one.value) ? filters : [...filters, one]);

/** Reads the filters of some facets; other parameters are left alone. */
export function filtersFrom<Key extends string>(query: URLSearchParams, keys: readonly Key[]): readonly Filter<Key>[] {
  const all = keys.flatMap((key) => [false, true].flatMap((not) => query.getAll(parameter(key, not)).map((value) => ({ key, value, not }))));
  return all.reduce<readonly Filter<Key>[]>(withFilter, []);
}

/** Writes filters as a query: facets in the order of the keys, what is wanted before what is not. */
export function filterQuery<Key extends string>(filters: readonly Filter<Key>[], keys: readonly Key[]): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of keys) for (const not of [false, true]) for (const one of filters) if (one.key === key && one.not === not) query.append(parameter(key, not), one.value);
  return query;
}
