/** Filters of a list with facets. */

/** One chosen value: records that have it, or with `not` those that have it are left out. Wanted values of one facet widen, all else narrows. */
export interface Filter<Key extends string = string> {
  readonly key: Key;
  readonly value: string;
  readonly not: boolean;
}

/** A record's values for each facet. */
export type FacetValues<Key extends string = string> = Readonly<Record<Key, readonly string[]>>;

/** The value of a facet about which the source says nothing. */
export const unstated = 'unstated';

/** The values of a facet, or the one that says nothing is stated. */
export const orUnstated = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [unstated]);

/** Whether two filters are the same one. */
export const sameFilter = (a: Filter, b: Filter): boolean => a.key === b.key && a.value === b.value && a.not === b.not;

/** The filters with one of them on or off; its contrary goes. */
export function toggled<Key extends string>(filters: readonly Filter<Key>[], one: Filter<Key>): readonly Filter<Key>[] {
  const others = filters.filter(({ key, value }) => key !== one.key || value !== one.value);
  return filters.some((filter) => sameFilter(filter, one)) ? others : [...others, one];
}
