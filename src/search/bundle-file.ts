/** Reads and writes the compressed files of a Pagefind bundle. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** What each unpacked file begins with. */
const signature = Buffer.from('pagefind_dcd');

/** The unpacked content of a file. */
export async function unpack(path: string): Promise<Buffer> {
  const content = gunzipSync(await readFile(path));
  if (!content.subarray(0, signature.length).equals(signature)) throw new Error(`${path} is no file of Pagefind ${signature.toString()}.`);
  return content.subarray(signature.length);
}

/** Writes a file as Pagefind does. */
export const pack = (path: string, content: Buffer): Promise<void> =>
  writeFile(path, gzipSync(Buffer.concat([signature, content]), { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }));

/** Signs of a name: as many as Pagefind gives its pages. The list of all names is read before the first search. */
const NAME = 7;

/** A name that says the content. One that another content has taken becomes a sign longer. */
export function nameOf(content: Buffer, taken = new Set<string>()): string {
  const hash = createHash('sha256').update(content).digest('hex');
  let length = NAME;
  while (taken.has(hash.slice(0, length))) length += 1;
  taken.add(hash.slice(0, length));
  return hash.slice(0, length);
}
