/** Facets of the case list: filtering and counting over plain records, the same on the server and in the browser. */

/** The facets in the order they are shown. */
export const facetKeys = ['form', 'field', 'municipality', 'stage', 'year'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** A record's values for each facet. A facet that the source does not state holds `unstated`. */
export type FacetValues = Readonly<Record<FacetKey, readonly string[]>>;

/** The chosen values of each facet; values of one facet widen, facets narrow. */
export type Selection = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** The value of a facet about which the source says nothing. */
export const unstated = 'unstated';

/** The values of a facet, or the one that says nothing is stated. */
export const orUnstated = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [unstated]);

const fits = (values: FacetValues, key: FacetKey, chosen: readonly string[] | undefined) =>
  !chosen || chosen.length === 0 || chosen.some((value) => values[key].includes(value));

/** Whether a record is in the result. `except` leaves one facet out, for counting its values. */
export const matches = (values: FacetValues, selection: Selection, except?: FacetKey): boolean =>
  facetKeys.every((key) => key === except || fits(values, key, selection[key]));

/** How many records each value of a facet would give, respecting the other facets. */
export function countFacet(all: readonly FacetValues[], key: FacetKey, selection: Selection = {}): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of all) {
    if (!matches(values, selection, key)) continue;
    for (const value of new Set(values[key])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Reads a selection from an address's query; unknown parameters are left alone. */
export function selectionFrom(query: URLSearchParams): Selection {
  return Object.fromEntries(facetKeys.flatMap((key) => (query.has(key) ? [[key, query.getAll(key)]] : [])));
}

/** Writes a selection as a query string, without the question mark. */
export function queryFrom(selection: Selection): string {
  const query = new URLSearchParams();
  for (const key of facetKeys) for (const value of selection[key] ?? []) query.append(key, value);
  return query.toString();
}
