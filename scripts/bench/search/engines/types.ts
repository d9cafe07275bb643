/** What the bench asks of an engine. */

/** The best pages, and how many were found. */
export interface Answer {
  ranked: string[];
  total: number;
}

/** Answers one query. */
export type Ask = (query: string) => Promise<Answer>;

/** What the module of an engine gives to the browser. */
export interface Engine {
  /** Loads the engine with the index below an address. */
  open(base: string, options?: { noWorker: boolean }): Promise<Ask>;
  /** The same engine, with what was fetched kept and what was computed forgotten. */
  again?(): Ask;
}

/** Results that are shown, and judged. */
export const SHOWN = 10;

/** Pages of sections in the order of their best section. */
export const answer = (urls: Iterable<string>): Answer => {
  const pages = [...new Set(urls)];
  return { ranked: pages.slice(0, SHOWN), total: pages.length };
};

/** The text of a file beside the engine. */
export async function load(base: string, file: string): Promise<string> {
  const response = await fetch(base + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
