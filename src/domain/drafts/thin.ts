/**
 * Which revisions go, so that a draft written for hours stays small. What stays:
 * the current one; every named one and every one that something took the place of, as long as the draft;
 * of those stored while writing the newest five, the newest of each minute for ten minutes, of each hour for a day, of each day for thirty days.
 */
import type { DraftRecord, Point } from './record.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How many of the newest stay whatever their age. */
export const newest = 5;

const steps = [{ until: 10 * minute, each: minute }, { until: day, each: hour }, { until: 30 * day, each: day }];

/** The stretch of time of which a revision is to stand; undefined if it is too old. A time ahead of the clock counts as now. */
function stretchOf(at: number, now: number): string | undefined {
  const step = steps.find(({ until }) => now - at < until);
  return step && `${step.each}:${Math.floor(at / step.each)}`;
}

function kept(edits: readonly Point[], now: number): Set<number> {
  const stretches = new Set<string>();
  const stay = new Set(edits.slice(-newest).map(({ revision }) => revision));
  for (const { at, revision } of edits.toReversed()) {
    const stretch = stretchOf(at, now);
    if (stretch === undefined || stretches.has(stretch)) continue;
    stretches.add(stretch);
    stay.add(revision);
  }
  return stay;
}

/** The record without the revisions that may go, and their numbers. */
export function thin(record: DraftRecord, now: number): { record: DraftRecord; drop: number[] } {
  const stay = kept(record.points.filter(({ kind }) => kind === 'edit'), now);
  const goes = ({ kind, revision }: Point) => kind === 'edit' && revision !== record.head && !stay.has(revision);
  return {
    record: { ...record, points: record.points.filter((point) => !goes(point)) },
    drop: record.points.filter(goes).map(({ revision }) => revision),
  };
}
