/** Keeps what was measured in the guide, between marks. */
import { readFile, writeFile } from 'node:fs/promises';

const guide = new URL('../../../docs/search.md', import.meta.url);

/** A text with the part between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` replaced. Throws without the marks. */
export function replaced(text: string, name: string, part: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`No ${open} … ${close}.`);
  return `${text.slice(0, start + open.length)}\n${part}\n${text.slice(end)}`;
}

/** Writes a part of docs/search.md. */
export const writePart = async (name: string, part: string): Promise<void> => writeFile(guide, replaced(await readFile(guide, 'utf8'), name, part));
