/** Which events are still to come on a day, and in what order they are told. */
import { isOver } from './when.ts';
import type { When } from './when.ts';

interface Placed extends When { readonly id: string }

const early = (a: Placed, b: Placed) => a.start.localeCompare(b.start) || (a.startTime ?? '').localeCompare(b.startTime ?? '') || a.id.localeCompare(b.id);

/** Those to come, the next one first, and those that are over, the last one first. */
export function comingAndPast<E extends Placed>(events: readonly E[], today: string): { coming: E[]; past: E[] } {
  const sorted = events.toSorted(early);
  return { coming: sorted.filter((event) => !isOver(event, today)), past: sorted.filter((event) => isOver(event, today)).toReversed() };
}
