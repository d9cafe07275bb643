/** What was searched lately, kept only on this device. Where nothing can be kept, nothing is shown. */
const name = 'kyodo-navi:recent-searches';
const MOST = 8;

/** The latest first. What is not ours to read is no search. */
export function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(name, JSON.stringify(queries.slice(0, MOST)));
    else localStorage.removeItem(name);
  } catch {
    // Storage is blocked or full: the search goes on without.
  }
}

/** Puts a search on top of the list. */
export function keep(query: string): void {
  if (query) write([query, ...recent().filter((other) => other !== query)]);
}

/** Takes one search away, or all. */
export const forget = (query?: string): void => write(query === undefined ? [] : recent().filter((other) => other !== query));
