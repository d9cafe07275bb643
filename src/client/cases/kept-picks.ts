/** The cases picked for comparison, kept while the tab is open: every list of the site shows the same picks, also after the comparison. */

const key = (page: string) => `kyodo-navi:picks:${page}`;

/** The ids picked for the comparison at an address. */
export function keptPicks(page: string): readonly string[] {
  try {
    return (sessionStorage.getItem(key(page)) ?? '').split(',').filter((id) => id !== '');
  } catch {
    return [];
  }
}

/** Keeps the picks, in their order. */
export function keepPicks(page: string, ids: readonly string[]): void {
  try {
    if (ids.length > 0) sessionStorage.setItem(key(page), ids.join(','));
    else sessionStorage.removeItem(key(page));
  } catch {
    // Without it, picks last as long as the page.
  }
}
