/** The numbers of pages in a book that is printed until they are right. */
import { plain } from './read.ts';
import type { ReadPdf } from './read.ts';

/** A line of the table of contents: the place it leads to, and what it says. */
export interface TocLine {
  id: string;
  text: string;
}

/** How often a book is printed before it is given up. */
export const MOST_PASSES = 5;

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);

/** Prints with the numbers of the printing before, until a printing has the numbers that stand in it. */
export async function settle(print: (numbers: ReadonlyMap<string, number>) => Promise<Uint8Array>, read: (bytes: Uint8Array) => Promise<ReadPdf>): Promise<{ bytes: Uint8Array; pdf: ReadPdf; passes: number }> {
  let numbers: ReadonlyMap<string, number> = new Map();
  for (let passes = 1; passes <= MOST_PASSES; passes += 1) {
    const bytes = await print(numbers);
    const pdf = await read(bytes);
    if (same(numbers, pdf.places)) return { bytes, pdf, passes };
    numbers = pdf.places;
  }
  throw new Error(`ページ番号が${MOST_PASSES}回の印刷で決まりませんでした。`);
}

/** What is wrong with a book's table of contents: a line whose page does not show its words. */
export const tocFaults = (lines: readonly TocLine[], { places, texts }: ReadPdf): string[] =>
  lines.flatMap(({ id, text }) => {
    const page = places.get(id);
    if (page === undefined) return [`目次の「${text}」の行き先がPDFにありません。`];
    return texts[page - 1]?.includes(plain(text)) ? [] : [`目次の「${text}」は${page}ページのはずですが、そのページから読み取れません。`];
  });
