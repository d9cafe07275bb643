/** The figures by which a ranking is judged. Pure: lists of addresses in, numbers out. */

/** How far down a list of results a reader is expected to look. */
export const DEPTH = 10;

/** One query's outcome: the pages found, best first, and the pages that answer it. */
export interface Ranking {
  ranked: readonly string[];
  gold: ReadonlySet<string>;
}

/** The mean; 0 of nothing. */
export const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** 1 when the first page answers, else 0. */
export const hitAtOne = ({ ranked: [first], gold }: Ranking): number => (first !== undefined && gold.has(first) ? 1 : 0);

/** 1 / the place of the first page that answers; 0 when none does within the depth. */
export function reciprocalRank({ ranked, gold }: Ranking, depth = DEPTH): number {
  const place = ranked.slice(0, depth).findIndex((page) => gold.has(page)) + 1;
  return place === 0 ? 0 : 1 / place;
}

const right = ({ ranked, gold }: Ranking, depth: number) => new Set(ranked.slice(0, depth).filter((page) => gold.has(page))).size;

/** The share of the pages shown that answer. A list shorter than the depth is judged by its own length; an empty one is right only when nothing answers. */
export const precision = (ranking: Ranking, depth = DEPTH): number =>
  ranking.ranked.length === 0 ? Number(ranking.gold.size === 0) : right(ranking, depth) / Math.min(depth, ranking.ranked.length);

/** The share of the pages that answer, as far as they fit into the depth, that are shown. */
export const recall = (ranking: Ranking, depth = DEPTH): number =>
  ranking.gold.size === 0 ? 1 : right(ranking, depth) / Math.min(depth, ranking.gold.size);

/** What a set of answerable queries comes to. */
export interface Summary {
  queries: number;
  hit: number;
  mrr: number;
  /** Queries without any result. */
  zero: number;
}

/** Hit@1, MRR@10 and empty lists over a set of queries that have an answer. */
export const summarise = (rankings: readonly Ranking[]): Summary => ({
  queries: rankings.length,
  hit: mean(rankings.map((ranking) => hitAtOne(ranking))),
  mrr: mean(rankings.map((ranking) => reciprocalRank(ranking))),
  zero: rankings.filter(({ ranked }) => ranked.length === 0).length,
});
