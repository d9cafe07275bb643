/** Orders of the case list. What an order does not tell apart stays as the list has it: Tokyo first, then the newest. */
import { numbersAt } from '../facets/facet-index.ts';
import type { Sort } from './address.ts';
import type { PackedIndex } from './case-index.ts';

type Key = (index: PackedIndex, position: number) => number;

/** The fiscal years of a record; none when they are not stated. */
const years = ({ facets: { year } }: PackedIndex, position: number): number[] =>
  numbersAt(year, position).map((number) => Number(year.values[number])).filter((value) => !Number.isNaN(value));

const keys: Record<Exclude<Sort, 'tokyo'>, Key> = {
  newest: (index, position) => -Math.max(0, ...years(index, position)),
  oldest: (index, position) => Math.min(9999, ...years(index, position)),
  place: ({ facets }, position) => numbersAt(facets.municipality, position)[0] ?? 9999,
  kana: ({ kana }, position) => kana[position] ?? 9999,
};

/** Positions in an order. */
export function inOrder(found: readonly number[], sort: Sort, index: PackedIndex): readonly number[] {
  if (sort === 'tokyo') return found;
  const key = new Map(found.map((position) => [position, keys[sort](index, position)]));
  return found.toSorted((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
}
