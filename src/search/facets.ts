/** Facets and filters as operations on sets of page ids: cheap, and right whatever was searched. */
import type { Filters, Pagefind, PagefindHit } from './api.ts';

/** The pages of each value of each filter. */
export type FacetSets = Map<string, Map<string, Set<string>>>;

/** Asks Pagefind for the pages of every value of a filter; `note` sees the hits. Values that are not known are asked for, which fetches the files of all filters. */
export async function readFacet(pagefind: Pagefind, name: string, known: readonly string[] | undefined, note: (hits: readonly PagefindHit[]) => void): Promise<Map<string, Set<string>>> {
  const set = new Map<string, Set<string>>();
  for (const value of known ?? Object.keys((await pagefind.filters())[name] ?? {})) {
    const { results } = await pagefind.search(null, { filters: { [name]: value } });
    note(results);
    set.set(value, new Set(results.map(({ id }) => id)));
  }
  return set;
}

/** Whether a page has one of the chosen values of every filter; `except` leaves one out. */
export const isInside = (sets: FacetSets, filters: Filters, id: string, except?: string): boolean =>
  Object.entries(filters).every(([name, values]) => name === except || values.length === 0 || values.some((value) => sets.get(name)?.get(value)?.has(id)));

/** How many of the pages each value would give, respecting the other filters. Values that give none are left out. */
export function countFacets(sets: FacetSets, ids: readonly string[], filters: Filters): Record<string, Record<string, number>> {
  const counts = [...sets].map(([name, values]) => {
    const open = ids.filter((id) => isInside(sets, filters, id, name));
    return [name, Object.fromEntries([...values].map(([value, set]) => [value, open.filter((id) => set.has(id)).length] as const).filter(([, count]) => count > 0))] as const;
  });
  return Object.fromEntries(counts);
}
