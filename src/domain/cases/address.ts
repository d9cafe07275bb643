/** The state of the case list as the query of its address: `form=commission&not-stage=proposal&sort=oldest&view=map`. */
import { facetKeys, sameFilter } from './facets.ts';
import type { Filter } from './facets.ts';

/** Orders of the list; the first needs no word in the address. None of them is a ranking of worth. */
export const sorts = ['tokyo', 'newest', 'oldest', 'place', 'kana'] as const;
export type Sort = (typeof sorts)[number];

/** Ways to look at the same result; the first needs no word in the address. */
export const views = ['list', 'map', 'timeline'] as const;
export type View = (typeof views)[number];

/** What the address says. */
export interface ListState {
  readonly filters: readonly Filter[];
  readonly sort: Sort;
  readonly view: View;
}

/** The parameter of a facet, or of what is left out of it. */
const parameter = (key: string, not: boolean) => (not ? `not-${key}` : key);

/** Adds a filter, unless it or its contrary is there. */
const withFilter = (filters: readonly Filter[], one: Filter): readonly Filter[] =>
  (filters.some(({ key, value }) => key === one.key && value === one.value) ? filters : [...filters, one]);

const oneOf = <T extends string>(known: readonly [T, ...T[]], value: string | null): T => known.find((one) => one === value) ?? known[0];

/** Reads the state from a query; unknown parameters are left alone. */
export function stateFrom(query: URLSearchParams): ListState {
  const filters = facetKeys.flatMap((key) => [false, true].flatMap((not) => query.getAll(parameter(key, not)).map((value) => ({ key, value, not }))));
  return { filters: filters.reduce<readonly Filter[]>(withFilter, []), sort: oneOf(sorts, query.get('sort')), view: oneOf(views, query.get('view')) };
}

/** Writes a state as a query, without the question mark: facets in their order, what is wanted before what is not. */
export function queryFrom({ filters, sort, view }: ListState): string {
  const query = new URLSearchParams();
  for (const key of facetKeys) for (const not of [false, true]) for (const one of filters) if (one.key === key && one.not === not) query.append(parameter(key, not), one.value);
  if (sort !== sorts[0]) query.append('sort', sort);
  if (view !== views[0]) query.append('view', view);
  return query.toString();
}

/** The filters with one of them on or off; its contrary goes. */
export function toggled(filters: readonly Filter[], one: Filter): readonly Filter[] {
  const others = filters.filter(({ key, value }) => key !== one.key || value !== one.value);
  return filters.some((filter) => sameFilter(filter, one)) ? others : [...others, one];
}
