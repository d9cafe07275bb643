/** What a run prints: the figures of every engine. Pure. */
import { share } from '../../search-quality/table.ts';
import type { Outcome } from './compare.ts';
import { quantile, queryFigures, stringFigures } from './figures.ts';
import type { Judged } from './figures.ts';
import type { Times } from './measure.ts';

const kilobytes = (count: number) => `${Math.round(count / 1024)}`;
const times = (value: number, unit: number) => `×${(value / unit).toPrecision(2)}`;

/** The figures of every engine, a row each. */
export function figureRows(outcomes: readonly Outcome[]): string[][] {
  const base = outcomes[1] ?? outcomes[0];
  const ratio = (of: Times, kind: keyof Times, share: number) => times(quantile(of[kind], share), quantile(base?.times[kind] ?? [1], share));
  const rows = outcomes.map(({ name, judged, cut, times, bytes }) => {
    const [q, s] = [queryFigures(judged), stringFigures(cut)];
    return [
      name, share(q.hit), share(q.mrr), share(q.zero), q.empty > 0 ? `${q.emptyRight}/${q.empty}` : '', share(s.precision), share(s.recall), share(s.wrongFirst), share(s.countExact),
      kilobytes(bytes.start), kilobytes(bytes.first), kilobytes(bytes.further), ratio(times, 'session', 0.5), ratio(times, 'session', 0.95), ratio(times, 'warm', 0.5), ratio(times, 'warm', 0.95),
    ];
  });
  return [['engine', 'hit@1', 'MRR@10', 'zero', 'empty right', 'P@10', 'R@10', 'wrong first', 'count exact', 'start KB', 'first KB', 'further KB', 'median', 'p95', 'warm median', 'warm p95'], ...rows];
}

/** MRR@10 of every kind of query, a column for each engine. */
export function kindRows(outcomes: readonly Outcome[]): string[][] {
  const kinds = [...new Set(outcomes[0]?.judged.filter(({ gold }) => gold.size > 0).map(({ kind }) => kind))];
  const of = (judged: readonly Judged[], kind: string) => queryFigures(judged.filter((one) => one.kind === kind));
  return [['MRR@10', 'n', ...outcomes.map(({ name }) => name)], ...kinds.map((kind) => [kind, `${of(outcomes[0]?.judged ?? [], kind).queries}`, ...outcomes.map(({ judged }) => share(of(judged, kind).mrr))])];
}
