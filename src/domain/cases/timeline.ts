/** 年表: how many cases each fiscal year has, and how many of them took place. */
import { both, either, noBits, size, without } from '../facets/bits.ts';
import type { Bits } from '../facets/bits.ts';
import type { CaseIndex } from './case-index.ts';

/** One year of the timeline. A case of several years stands in each of them. */
export interface TimelineYear {
  /** The year, or `unstated`. */
  readonly year: string;
  /** Cases that took place or are going on. */
  readonly done: number;
  /** Proposals and selections. */
  readonly undone: number;
}

/** The years of a result, in the order of the facet. `doneStages` are the stages of cases that took place. */
export function timeline(index: CaseIndex, result: Bits, doneStages: readonly string[]): TimelineYear[] {
  const done = doneStages.reduce((sum, stage) => either(sum, index.bits.stage.get(stage) ?? noBits(index.count)), noBits(index.count));
  const [took, rest] = [both(result, done), without(result, done)];
  return [...index.bits.year].map(([year, set]) => ({ year, done: size(took, set), undone: size(rest, set) }));
}
