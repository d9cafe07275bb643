/** How alike two records are, aspect by aspect, under weights that the reader may change. The same on the server and in the browser. */

/** The aspects in which records are compared, in the order in which reasons are told. */
export const aspects = ['form', 'field', 'theme', 'kind', 'size'] as const;
export type Aspect = (typeof aspects)[number];

/** How much each aspect counts; 0 leaves it out. */
export type Weights = Readonly<Record<Aspect, number>>;

/** The weights that a page begins with, and the largest that can be chosen. */
export const defaultWeights: Weights = { form: 3, field: 2, theme: 1, kind: 1, size: 1 };
export const maxWeight = 3;

/** What a record is compared by. */
export interface Traits extends Readonly<Record<Exclude<Aspect, 'size'>, readonly string[]>> {
  /** The band of its municipality's population, where one is known. */
  size?: number | undefined;
}

/** A record that can be compared. */
export interface Comparable {
  id: string;
  traits: Traits;
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value));

/** The part of all the values that both have: 1 when they have the same ones, 0 when they share none or have none. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const common = shared(a, b).length;
  return common === 0 ? 0 : common / new Set([...a, ...b]).size;
}

/** The same band counts in full, the next one half; an unknown population is like none. */
function sizeAlike(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.max(0, 1 - Math.abs(a - b) / 2);
}

/** How alike two records are in one aspect: 0 to 1. */
export const alikeIn = (aspect: Aspect, a: Traits, b: Traits): number =>
  aspect === 'size' ? sizeAlike(a.size, b.size) : overlap(a[aspect], b[aspect]);

/** How alike two records are in all: 0 to 100, each aspect by its weight. 0 when no aspect counts. */
export function likeness(a: Traits, b: Traits, weights: Weights = defaultWeights): number {
  const all = aspects.reduce((sum, aspect) => sum + weights[aspect], 0);
  const sum = aspects.reduce((sum, aspect) => sum + weights[aspect] * alikeIn(aspect, a, b), 0);
  return all === 0 ? 0 : (100 * sum) / all;
}

/** Why two records are alike in one aspect: the values that both have. Of the size, whether the band is the same. */
export interface Reason {
  aspect: Aspect;
  values: readonly string[];
  /** Both are in the same band; false when they are in bands next to each other. */
  same: boolean;
}

/** The aspects that count and in which two records have something in common. */
export const reasonsFor = (a: Traits, b: Traits, weights: Weights = defaultWeights): Reason[] =>
  aspects.filter((aspect) => weights[aspect] > 0 && alikeIn(aspect, a, b) > 0).map((aspect) =>
    aspect === 'size'
      ? { aspect, values: [...new Set([a.size, b.size])].toSorted().map(String), same: a.size === b.size }
      : { aspect, values: shared(a[aspect], b[aspect]), same: true });

/** A record with how alike it is. */
export interface Alike<T> {
  other: T;
  score: number;
}

/** The records most like `one`, at most `limit`, without itself and without those that share nothing. Among equals the order of the list stays. */
export function similar<T extends Comparable>(one: Comparable, all: readonly T[], limit: number, weights: Weights = defaultWeights): Alike<T>[] {
  return all
    .filter(({ id }) => id !== one.id)
    .map((other) => ({ other, score: likeness(one.traits, other.traits, weights) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
}
