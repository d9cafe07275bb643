/** Cuts words out of the site's own pages, so that a search is judged by strings nobody chose. Pure. */
import { yearSpellings } from '../../src/domain/dates/year-spellings.ts';
import { fold, form } from '../../src/search/text.ts';

/** A page and the text that the index holds of it. */
export interface IndexedPage {
  url: string;
  text: string;
}

/** A string of the pages and the pages that hold it, in comparison form. */
export interface Compound {
  word: string;
  pages: readonly string[];
}

/** Whole runs of four or more kanji, or of five or more katakana: what a dictionary does not hold and a segmenter cuts. */
const runs = /[\u4e00-\u9fff々]{4,}|[ァ-ヺー]{5,}/g;
/** A word of one page tests nothing but that page; one of more than 40 says too little. */
const FEWEST_PAGES = 2;
const MOST_PAGES = 40;

/** FNV-1a: a number that looks random and is the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** The addresses of the pages that hold a string, in comparison form; a year in either calendar is the same year. */
export function pagesThatHold(word: string, pages: readonly IndexedPage[]): string[] {
  const forms = [word, ...yearSpellings(word)].map((spelling) => form(fold(spelling)));
  return pages.filter(({ text }) => forms.some((one) => form(fold(text)).includes(one))).map(({ url }) => url);
}

/** Every run of kanji or katakana with the pages that hold it. */
export function cutCompounds(pages: readonly IndexedPage[]): Compound[] {
  const words = new Set(pages.flatMap(({ text }) => fold(text).match(runs) ?? []));
  return [...words]
    .map((word) => ({ word, pages: pagesThatHold(word, pages) }))
    .filter(({ pages: { length } }) => length >= FEWEST_PAGES && length <= MOST_PAGES);
}

/** So many of them in a seeded order. A word keeps its place when others come or go, so a changed page changes the choice little. */
export const chooseCompounds = (compounds: readonly Compound[], count: number, seed: string): Compound[] =>
  compounds.toSorted((a, b) => hash(seed + a.word) - hash(seed + b.word) || a.word.localeCompare(b.word, 'ja')).slice(0, count);
