/** The index of the case list: every record's facets as small numbers, in the order of the list. */
import { addBit, noBits } from './bits.ts';
import type { Bits } from './bits.ts';
import { facetKeys } from './facets.ts';
import type { FacetKey, FacetValues } from './facets.ts';

/** One facet: its values, and for each record which of them it has. */
export interface PackedFacet {
  readonly values: readonly string[];
  readonly rows: readonly (number | readonly number[])[];
}

/** The index as a file. */
export interface PackedIndex {
  readonly count: number;
  readonly facets: Readonly<Record<FacetKey, PackedFacet>>;
  /** For each record its place in the order of the readings. */
  readonly kana: readonly number[];
}

/** The index in use. */
export interface CaseIndex extends PackedIndex {
  readonly bits: Readonly<Record<FacetKey, ReadonlyMap<string, Bits>>>;
}

const perFacet = <T>(make: (key: FacetKey) => T) => Object.fromEntries(facetKeys.map((key) => [key, make(key)])) as Record<FacetKey, T>;

/** Packs the records' facets; `order` names the values of each facet as they are shown. */
export function packIndex(records: readonly FacetValues[], order: (key: FacetKey) => readonly string[], kana: readonly number[]): PackedIndex {
  const facets = perFacet((key) => {
    const values = order(key);
    const place = new Map(values.map((value, index) => [value, index]));
    const numbers = (record: FacetValues) => record[key].flatMap((value) => place.get(value) ?? []);
    return { values, rows: records.map(numbers).map((list) => (list.length === 1 && list[0] !== undefined ? list[0] : list)) };
  });
  return { count: records.length, facets, kana };
}

/** The values of a record, as numbers. */
export const numbersAt = ({ rows }: PackedFacet, position: number): readonly number[] => [rows[position] ?? []].flat();

/** Makes the sets of every value. */
export function openIndex(packed: PackedIndex): CaseIndex {
  const bits = perFacet((key) => {
    const facet = packed.facets[key];
    const sets = facet.values.map(() => noBits(packed.count));
    facet.rows.forEach((_, position) => { for (const number of numbersAt(facet, position)) addBit(sets[number] ?? noBits(0), position); });
    return new Map(facet.values.map((value, number) => [value, sets[number] ?? noBits(0)]));
  });
  return { ...packed, bits };
}
