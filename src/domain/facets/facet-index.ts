/** The index of a list with facets: every record's values as small numbers, in the order of the list. */
import { addBit, noBits } from './bits.ts';
import type { Bits } from './bits.ts';
import type { FacetValues } from './filter.ts';

/** One facet: its values, and for each record which of them it has. */
export interface PackedFacet {
  readonly values: readonly string[];
  readonly rows: readonly (number | readonly number[])[];
}

/** The index as a file. */
export interface PackedFacets<Key extends string = string> {
  readonly count: number;
  readonly facets: Readonly<Record<Key, PackedFacet>>;
}

/** The index in use. */
export interface FacetIndex<Key extends string = string> extends PackedFacets<Key> {
  readonly bits: Readonly<Record<Key, ReadonlyMap<string, Bits>>>;
}

/** The facets of an index, in their order. */
export const keysOf = <Key extends string>({ facets }: PackedFacets<Key>): Key[] => Object.keys(facets) as Key[];

const perFacet = <Key extends string, T>(keys: readonly Key[], make: (key: Key) => T) => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, T>;

/** Packs the records' facets; `order` names the values of each facet as they are shown. */
export function packFacets<Key extends string>(records: readonly FacetValues<Key>[], keys: readonly Key[], order: (key: Key) => readonly string[]): PackedFacets<Key> {
  const facets = perFacet(keys, (key) => {
    const values = order(key);
    const place = new Map(values.map((value, index) => [value, index]));
    const numbers = (record: FacetValues<Key>) => record[key].flatMap((value) => place.get(value) ?? []);
    return { values, rows: records.map(numbers).map((list) => (list.length === 1 && list[0] !== undefined ? list[0] : list)) };
  });
  return { count: records.length, facets };
}

/** The values of a record, as numbers. */
export const numbersAt = ({ rows }: PackedFacet, position: number): readonly number[] => [rows[position] ?? []].flat();

/** Makes the sets of every value. */
export function openFacets<Key extends string>(packed: PackedFacets<Key>): FacetIndex<Key> {
  const bits = perFacet(keysOf(packed), (key) => {
    const facet = packed.facets[key];
    const sets = facet.values.map(() => noBits(packed.count));
    facet.rows.forEach((_, position) => { for (const number of numbersAt(facet, position)) addBit(sets[number] ?? noBits(0), position); });
    return new Map(facet.values.map((value, number) => [value, sets[number] ?? noBits(0)]));
  });
  return { ...packed, bits };
}
