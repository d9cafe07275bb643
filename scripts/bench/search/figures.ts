/** The figures of one engine over one set. Pure: answers in, numbers out. */
import { hitAtOne, mean, precision, recall, summarise } from '../../search-quality/metrics.ts';
import type { Answer } from './engines/types.ts';

/** A query's answer beside the pages that are right, and the milliseconds it took. */
export interface Judged extends Answer {
  gold: ReadonlySet<string>;
  kind: string;
  ms: number;
}

/** Figures over queries that were judged by hand. */
export interface QueryFigures {
  queries: number;
  hit: number;
  mrr: number;
  zero: number;
  /** Queries without an answer that found nothing, and how many there are. */
  emptyRight: number;
  empty: number;
}

/** Figures over strings that were cut from the pages. */
export interface StringFigures {
  strings: number;
  precision: number;
  recall: number;
  wrongFirst: number;
  countExact: number;
}

/** Hit@1, MRR@10, zero rate, and whether what must be empty is. */
export function queryFigures(all: readonly Judged[]): QueryFigures {
  const answerable = all.filter(({ gold }) => gold.size > 0);
  const empty = all.filter(({ gold }) => gold.size === 0);
  const { queries, hit, mrr, zero } = summarise(answerable);
  return { queries, hit, mrr, zero: queries > 0 ? zero / queries : 0, emptyRight: empty.filter(({ total }) => total === 0).length, empty: empty.length };
}

/** P@10, R@10, wrong first pages, and whether the count shown is right. */
export const stringFigures = (all: readonly Judged[]): StringFigures => ({
  strings: all.length,
  precision: mean(all.map((one) => precision(one))),
  recall: mean(all.map((one) => recall(one))),
  wrongFirst: mean(all.map((one) => Number(one.ranked.length > 0 && hitAtOne(one) === 0))),
  countExact: mean(all.map(({ total, gold }) => Number(total === gold.size))),
});

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
