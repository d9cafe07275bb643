/** Reads a PDF back: where its named places lie, what its pages say, and how it is built. */
import { getDocumentProxy } from 'unpdf';

/** What is known of a PDF. */
export interface ReadPdf {
  pages: number;
  /** Name of a place → its page, counted from 1. */
  places: ReadonlyMap<string, number>;
  /** The text of each page, without spaces. */
  texts: readonly string[];
  /** The bookmarks in order, each with how deep it stands. */
  bookmarks: readonly Bookmark[];
  /** Whether it says what is a heading, a paragraph, a table. */
  tagged: boolean;
}

/** An entry of a PDF's outline. */
export interface Bookmark {
  title: string;
  depth: number;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;
interface Ref { num: number; gen: number }

/** Text as it can be compared: lines of a PDF end elsewhere. */
export const plain = (text: string): string => text.replaceAll(/\s/g, '');

async function placesOf(pdf: Pdf): Promise<Map<string, number>> {
  const named = (await pdf.getDestinations()) as Record<string, unknown[]>;
  const found = await Promise.all(Object.entries(named).map(async ([name, place]): Promise<[string, number]> => [decodeURIComponent(name), (await pdf.getPageIndex(place[0] as Ref)) + 1]));
  return new Map(found);
}

async function textOf(pdf: Pdf, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return plain(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

const flat = (outline: Outline, depth: number): Bookmark[] => (outline ?? []).flatMap(({ title, items }) => [{ title: plain(title), depth }, ...flat(items as Outline, depth + 1)]);

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes away, so it gets its own.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) texts.push(await textOf(pdf, number));
  const tagged = (await pdf.getMarkInfo())?.Marked === true && (await (await pdf.getPage(1)).getStructTree()) !== null;
  return { pages: pdf.numPages, places: await placesOf(pdf), texts, bookmarks: flat(await pdf.getOutline(), 1), tagged };
}
