/** Notices what Pagefind keeps to itself: files of the index that could not be fetched, without which it finds less and says nothing. */

let lost = 0;
const folders = new Set<string>();

/** How many files have been lost so far. */
export const lostFiles = (): number => lost;

/** Watches the files of a folder from now on. Bodies are read to the end here, since a connection may also break in the middle of one. */
export function watchFetches(folder: string): void {
  if (folders.has(folder)) return;
  folders.add(folder);
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    // Pagefind asks by address. A Request of someone else is no address.
    if (!new URL(String(input), document.baseURI).href.startsWith(folder)) return fetch(input, init);
    try {
      const response = await fetch(input, init);
      if (!response.ok) throw new Error(response.statusText);
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      lost += 1;
      throw error;
    }
  };
}
