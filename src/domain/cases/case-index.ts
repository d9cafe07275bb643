/** The index of the case list: its facets, and the order of the readings. */
import { openFacets, packFacets } from '../facets/facet-index.ts';
import type { FacetIndex, PackedFacets } from '../facets/facet-index.ts';
import { facetKeys } from './facets.ts';
import type { FacetKey, FacetValues } from './facets.ts';

/** For each record its place in the order of the readings. */
interface Readings { readonly kana: readonly number[] }

/** The index as a file. */
export type PackedIndex = PackedFacets<FacetKey> & Readings;

/** The index in use. */
export type CaseIndex = FacetIndex<FacetKey> & Readings;

/** Packs the records' facets; `order` names the values of each facet as they are shown. */
export const packIndex = (records: readonly FacetValues[], order: (key: FacetKey) => readonly string[], kana: readonly number[]): PackedIndex =>
  ({ ...packFacets(records, facetKeys, order), kana });

/** Makes the sets of every value. */
export const openIndex = (packed: PackedIndex): CaseIndex => ({ ...openFacets(packed), kana: packed.kana });
