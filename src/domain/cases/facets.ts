/** Facets of the case list: what they are called in addresses, and what a record and a filter are. */

/** The facets in the order they are shown. */
export const facetKeys = ['form', 'field', 'area', 'municipality', 'stage', 'year', 'theme', 'told', 'source'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** A record's values for each facet. A facet that the source does not state holds `unstated`. */
export type FacetValues = Readonly<Record<FacetKey, readonly string[]>>;

/** One chosen value: records that have it, or with `not` those that have it are left out. Wanted values of one facet widen, all else narrows. */
export interface Filter {
  readonly key: FacetKey;
  readonly value: string;
  readonly not: boolean;
}

/** The value of a facet about which the source says nothing. */
export const unstated = 'unstated';

/** What the facet of sources tells: one from those concerned, or reports by others only. */
export const sourceKinds = ['first', 'second'] as const;

/** Parts of a record that few case books tell. */
export const toldParts = ['limits', 'costs', 'evaluation', 'selection'] as const;

/** The values of a facet, or the one that says nothing is stated. */
export const orUnstated = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [unstated]);

/** Whether two filters are the same one. */
export const sameFilter = (a: Filter, b: Filter): boolean => a.key === b.key && a.value === b.value && a.not === b.not;
