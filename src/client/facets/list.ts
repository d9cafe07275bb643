/** Rows in a list that answers in two steps, and the address that follows. */
import { painted } from '../painted.ts';

/** How many rows the window holds when none is lower than this many pixels: they come first, so that a slow computer answers at once; the rest follows when they are painted. */
export const inSight = (lowest: number): number => Math.ceil(innerHeight / lowest);

/** Puts rows into a list. Until all are there, those of before stay below them, out of sight, so that nobody is scrolled away. */
export function putRows(list: HTMLElement, rows: readonly HTMLElement[], isWhole: boolean): void {
  const isThere = rows.every((row, place) => row === list.children[place]);
  if (!isWhole && !isThere) list.prepend(...rows);
  else if (isWhole && (!isThere || rows.length !== list.children.length)) list.replaceChildren(...rows);
}

/** Notes a query in the address. A browser takes its time to do so: the answer comes first. */
export const noteAddress = (query: string, how: 'pushState' | 'replaceState' = 'pushState'): void =>
  void painted().then(() => history[how](null, '', query ? `?${query}` : location.pathname));
