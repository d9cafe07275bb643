/** Filtering and counting over the index of the case list. */
import { allBits, both, either, noBits, size, without } from './bits.ts';
import type { Bits } from './bits.ts';
import type { CaseIndex } from './case-index.ts';
import { facetKeys } from './facets.ts';
import type { FacetKey, Filter } from './facets.ts';

const setOf = ({ bits, count }: CaseIndex, { key, value }: Pick<Filter, 'key' | 'value'>): Bits => bits[key].get(value) ?? noBits(count);

const take = (index: CaseIndex, from: Bits, refused: readonly Filter[]): Bits => refused.reduce((left, filter) => without(left, setOf(index, filter)), from);

/** What the filters of one facet leave: any of the wanted values, none of the refused. */
function left(index: CaseIndex, key: FacetKey, filters: readonly Filter[]): Bits {
  const own = filters.filter((filter) => filter.key === key);
  const wanted = own.filter(({ not }) => !not);
  const some = wanted.length === 0 ? allBits(index.count) : wanted.reduce((sum, filter) => either(sum, setOf(index, filter)), noBits(index.count));
  return take(index, some, own.filter(({ not }) => not));
}

/** The records that fit every facet. `except` leaves one facet out, for counting its values. */
export const found = (index: CaseIndex, filters: readonly Filter[], except?: FacetKey): Bits =>
  facetKeys.filter((key) => key !== except).reduce((sum, key) => both(sum, left(index, key, filters)), allBits(index.count));

/** For each value of a facet: how many records it would give if it alone were wanted there; for a refused one, how many it keeps away. */
export function countFacet(index: CaseIndex, key: FacetKey, filters: readonly Filter[]): Map<string, number> {
  const others = found(index, filters, key);
  const refused = filters.filter((filter) => filter.key === key && filter.not);
  const usual = take(index, others, refused);
  return new Map([...index.bits[key]].map(([value, set]) => {
    const base = refused.some((filter) => filter.value === value) ? take(index, others, refused.filter((filter) => filter.value !== value)) : usual;
    return [value, size(base, set)];
  }));
}

/** Filters that would have to go, and how many records there would be then. */
export interface Loosening {
  readonly drop: readonly Filter[];
  readonly count: number;
}

/** What to take back when nothing fits: one filter, or where that is not enough all of one facet; the most helpful first. */
export function loosenings(index: CaseIndex, filters: readonly Filter[]): Loosening[] {
  const dropped = (drop: readonly Filter[]): Loosening => ({ drop, count: size(found(index, filters.filter((filter) => !drop.includes(filter)))) });
  const helps = ({ count }: Loosening) => count > 0;
  const ways = facetKeys.flatMap((key) => {
    const own = filters.filter((filter) => filter.key === key);
    const single = own.map((filter) => dropped([filter])).filter(helps);
    return single.length > 0 || own.length < 2 ? single : [dropped(own)].filter(helps);
  });
  return ways.toSorted((a, b) => b.count - a.count);
}
