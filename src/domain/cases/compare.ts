/** Cases side by side: which ones an address names, and in which facts they differ. */

/** How many cases can stand side by side. */
export const mostCompared = 4;

/** The ids that an address names, as `ids=a,b` or `ids=a&ids=b`: each once, in their order. */
export const idsFrom = (query: URLSearchParams): string[] =>
  [...new Set(query.getAll('ids').flatMap((ids) => ids.split(',')).map((id) => id.trim()).filter((id) => id !== ''))];

/** Whether an address asks for the facts that differ only. */
export const onlyDifferent = (query: URLSearchParams): boolean => query.get('show') === 'different';

/** The query of a comparison, with its question mark; nothing for none. Commas stay readable. */
export function compareQuery(ids: readonly string[], different: boolean): string {
  const parts = [...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(',')}`] : []), ...(different ? ['show=different'] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What an address asks for, sorted by what can be done with it. */
export interface Asked {
  /** Shown, in the order of the address. */
  shown: string[];
  /** Named in the address but no case. */
  unknown: string[];
  /** Cases beyond the largest number. */
  beyond: string[];
}

/** Sorts ids into those that can be shown, those that are no cases, and those that are too many. */
export function sortAsked(ids: readonly string[], isCase: (id: string) => boolean): Asked {
  const known = ids.filter(isCase);
  return { shown: known.slice(0, mostCompared), unknown: ids.filter((id) => !isCase(id)), beyond: known.slice(mostCompared) };
}

/** How the values of one fact relate. */
export type RowState = 'unstated' | 'same' | 'some' | 'partly' | 'different';

/** The values that at least two cases have. */
export function commonValues(cells: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const cell of cells) for (const value of new Set(cell)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([value]) => value));
}

/** Whether no case states a fact, all say the same of it, only some state it and these say the same, some have something in common, or each says its own. That a source is silent is no difference. */
export function rowState(cells: readonly (readonly string[])[]): RowState {
  if (cells.every((cell) => cell.length === 0)) return 'unstated';
  const key = (cell: readonly string[]) => JSON.stringify([...new Set(cell)].toSorted());
  const stated = cells.filter((cell) => cell.length > 0);
  if (new Set(stated.map(key)).size <= 1) return stated.length < cells.length ? 'some' : 'same';
  return commonValues(cells).size > 0 ? 'partly' : 'different';
}

/** Whether a fact tells the cases apart. */
export const tellsApart = (state: RowState): boolean => state === 'partly' || state === 'different';
