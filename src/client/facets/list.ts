/** Rows in a list that answers in two steps, and the address that follows. */
import { painted } from '../painted.ts';

/** Puts rows into a list. Until all are there, those of before stay below them, out of sight, so that nobody is scrolled away. */
export function putRows(list: HTMLElement, rows: readonly HTMLElement[], isWhole: boolean): void {
  const isThere = rows.every((row, place) => row === list.children[place]) && (!isWhole || rows.length === list.children.length);
  if (!isThere) list[isWhole ? 'replaceChildren' : 'prepend'](...rows);
}

/** Notes a query in the address. A browser takes its time to do so: the answer comes first. */
export const noteAddress = (query: string, how: 'pushState' | 'replaceState' = 'pushState'): void =>
  void painted().then(() => history[how](null, '', query ? `?${query}` : location.pathname));
