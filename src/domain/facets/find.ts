/** Filtering and counting over the index of a list with facets. */
import { allBits, both, either, noBits, size, without } from './bits.ts';
import type { Bits } from './bits.ts';
import { keysOf } from './facet-index.ts';
import type { FacetIndex } from './facet-index.ts';
import type { Filter } from './filter.ts';

const setOf = <Key extends string>({ bits, count }: FacetIndex<Key>, { key, value }: Pick<Filter<Key>, 'key' | 'value'>): Bits => bits[key].get(value) ?? noBits(count);

const take = <Key extends string>(index: FacetIndex<Key>, from: Bits, refused: readonly Filter<Key>[]): Bits => refused.reduce((left, filter) => without(left, setOf(index, filter)), from);

/** What the filters of one facet leave: any of the wanted values, none of the refused. */
function left<Key extends string>(index: FacetIndex<Key>, key: Key, filters: readonly Filter<Key>[]): Bits {
  const own = filters.filter((filter) => filter.key === key);
  const wanted = own.filter(({ not }) => !not);
  const some = wanted.length === 0 ? allBits(index.count) : wanted.reduce((sum, filter) => either(sum, setOf(index, filter)), noBits(index.count));
  return take(index, some, own.filter(({ not }) => not));
}

/** The records that fit every facet. `except` leaves one facet out, for counting its values. */
export const found = <Key extends string>(index: FacetIndex<Key>, filters: readonly Filter<Key>[], except?: Key): Bits =>
  keysOf(index).filter((key) => key !== except).reduce((sum, key) => both(sum, left(index, key, filters)), allBits(index.count));

/** For each value of a facet: how many records it would give if it alone were wanted there; for a refused one, how many it keeps away. */
export function countFacet<Key extends string>(index: FacetIndex<Key>, key: Key, filters: readonly Filter<Key>[]): Map<string, number> {
  const others = found(index, filters, key);
  const refused = filters.filter((filter) => filter.key === key && filter.not);
  const usual = take(index, others, refused);
  return new Map([...index.bits[key]].map(([value, set]) => {
    const base = refused.some((filter) => filter.value === value) ? take(index, others, refused.filter((filter) => filter.value !== value)) : usual;
    return [value, size(base, set)];
  }));
}

/** Filters that would have to go, and how many records there would be then. */
export interface Loosening<Key extends string = string> {
  readonly drop: readonly Filter<Key>[];
  readonly count: number;
}

/** What to take back when nothing fits: one filter, or where that is not enough all of one facet; the most helpful first. */
export function loosenings<Key extends string>(index: FacetIndex<Key>, filters: readonly Filter<Key>[]): Loosening<Key>[] {
  const dropped = (drop: readonly Filter<Key>[]): Loosening<Key> => ({ drop, count: size(found(index, filters.filter((filter) => !drop.includes(filter)))) });
  const helps = ({ count }: Loosening<Key>) => count > 0;
  const ways = keysOf(index).flatMap((key) => {
    const own = filters.filter((filter) => filter.key === key);
    const single = own.map((filter) => dropped([filter])).filter(helps);
    return single.length > 0 || own.length < 2 ? single : [dropped(own)].filter(helps);
  });
  return ways.toSorted((a, b) => b.count - a.count);
}
