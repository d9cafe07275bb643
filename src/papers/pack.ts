/** Packs a file anew with fixed dates, so that the same content always makes the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const packed = new Date(2026, 0, 1);

/** Dates and names of the library are replaced in the record about the document. */
const undated = (xml: string, reviewed: string) => xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${reviewed}T00:00:00Z`);

/** The same parts in the order of their names, dated on the day of the review. */
export function repack(bytes: Uint8Array, reviewed: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    [name, name === 'docProps/core.xml' ? strToU8(undated(strFromU8(part), reviewed)) : part]);
  // The list of types comes first: some readers expect it there.
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  const sorted = parts.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: packed, level: 9 });
}
