/** Facets of the case list: what they are called in addresses. */
import type * as list from '../facets/filter.ts';

/** The facets in the order they are shown. */
export const facetKeys = ['form', 'field', 'area', 'municipality', 'stage', 'year', 'theme', 'told', 'source'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** A case's values for each facet. A facet that the source does not state holds `unstated`. */
export type FacetValues = list.FacetValues<FacetKey>;

/** One chosen value. */
export type Filter = list.Filter<FacetKey>;

/** What the facet of sources tells: one from those concerned, or reports by others only. */
export const sourceKinds = ['first', 'second'] as const;

/** Parts of a record that few case books tell. */
export const toldParts = ['limits', 'costs', 'evaluation', 'selection'] as const;
