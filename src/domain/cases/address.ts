/** The state of the case list as the query of its address: `form=commission&not-stage=proposal&sort=oldest&view=map`. */
import { filterQuery, filtersFrom } from '../facets/address.ts';
import { facetKeys } from './facets.ts';
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

const oneOf = <T extends string>(known: readonly [T, ...T[]], value: string | null): T => known.find((one) => one === value) ?? known[0];

/** Reads the state from a query; unknown parameters are left alone. */
export const stateFrom = (query: URLSearchParams): ListState =>
  ({ filters: filtersFrom(query, facetKeys), sort: oneOf(sorts, query.get('sort')), view: oneOf(views, query.get('view')) });

/** Orders and views of a query that the list does not know. */
export const unknownIn = (query: URLSearchParams): { key: 'sort' | 'view'; value: string }[] =>
  ([['sort', sorts], ['view', views]] as const).flatMap(([key, known]) => query.getAll(key).filter((value) => !(known as readonly string[]).includes(value)).map((value) => ({ key, value })));

/** Writes a state as a query, without the question mark: facets in their order, what is wanted before what is not. */
export function queryFrom({ filters, sort, view }: ListState): string {
  const query = filterQuery(filters, facetKeys);
  if (sort !== sorts[0]) query.append('sort', sort);
  if (view !== views[0]) query.append('view', view);
  return query.toString();
}
