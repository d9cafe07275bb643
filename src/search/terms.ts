/** A term of a query: what is searched for it, which pages Pagefind names, and whether a page really holds it. */
import { yearSpellings } from '../domain/dates/year-spellings.ts';
import { isSentence, pairs, pieces, chunks } from './cut.ts';
import type { PageText, Reader } from './reader.ts';
import { key, pattern } from './text.ts';
import type { Alternative, Dictionary } from './words.ts';

/** More terms than this make a query no better, only slower. */
export const MOST_TERMS = 12;
/** A page must hold this share of a word's pairs of characters to be near the word. Set by hand: with less, 量子力学 would find any page with 力学. */
export const PAIR_SHARE = 0.5;
/** What Pagefind's score of a term is worth when the page does not hold it: lifts compounds from .85 to .99 precision. */
export const MISSING_WEIGHT = 0.2;

/** A reading typed in kana is to Pagefind a bag of single kana, found on nearly every page: where its word is found, only so many pages are looked at for the kana, last. */
export const KANA_DEPTH = 5;

/** One word that satisfies a term, with its weighted scores by page. */
export interface TermWord extends Alternative {
  pattern: RegExp;
  scores: ReadonlyMap<string, number>;
}

export interface Term {
  typed: string;
  /** The words that satisfy the term, best first. */
  words: readonly TermWord[];
  /** The pages that Pagefind names for it. */
  hits: ReadonlySet<string>;
  /** Pairs of characters, when the word itself is nowhere. */
  parts?: readonly Term[];
}

/** The words that a query asks for: chunks, or the pieces of a sentence. */
export function wordsOf(query: string, dictionary: Dictionary): string[] {
  const words = chunks(query).flatMap((chunk) => {
    const cut = isSentence(chunk) && !dictionary.isKnown(key(chunk)) ? pieces(chunk, dictionary.isKnown) : [];
    return cut.length > 0 ? cut : [chunk];
  });
  return [...new Set(words)].slice(0, MOST_TERMS);
}

const highest = (scores: ReadonlyMap<string, number> | undefined) => Math.max(0, ...(scores?.values() ?? []));

/** Weighted scores. A rarer word scores higher with Pagefind: a synonym is brought to the scale of the typed word, so that it does not win by being rare. */
function weighted(scores: ReadonlyMap<string, number>, weight: number, scale: number): Map<string, number> {
  const factor = scale > 0 ? weight * Math.min(1, scale / highest(scores)) : weight;
  return new Map([...scores].map(([id, score]) => [id, score * factor]));
}

const isKana = (text: string) => /^[ぁ-ゖァ-ヺー]+$/.test(text);

/** The best few. */
const few = (scores: ReadonlyMap<string, number>) => new Map([...scores].toSorted(([, a], [, b]) => b - a).slice(0, KANA_DEPTH));

/** Searches a word and what may stand for it. */
export async function searchTerm(typed: string, reader: Reader, alternatives: readonly Alternative[]): Promise<Term> {
  const found = await Promise.all(alternatives.map(async (word) => ({ ...word, scores: await reader.scores(word.text) })));
  const main = found.find(({ kind, scores }) => kind === 'reading' && scores.size > 0);
  const scale = highest((main ?? found[0])?.scores);
  const words = found.map(({ text, kind, weight, scores }) => {
    const isDoubted = main !== undefined && isKana(text);
    const isWhole = kind !== 'typed' || yearSpellings(text).length > 0;
    return { text, kind, weight, pattern: pattern(text, isWhole), scores: isDoubted ? weighted(few(scores), MISSING_WEIGHT, scale) : weighted(scores, weight, scale) };
  });
  return { typed, words, hits: new Set(words.flatMap(({ scores }) => [...scores.keys()])) };
}

const typedOnly = (text: string): Alternative[] => [{ text, weight: 1, kind: 'typed' }];

async function searchPairs(term: Term, reader: Reader): Promise<Term> {
  const parts = await Promise.all(pairs(term.typed).map((pair) => searchTerm(pair, reader, typedOnly(pair))));
  const isNear = (id: string) => parts.filter(({ hits }) => hits.has(id)).length / parts.length >= PAIR_SHARE;
  return { typed: term.typed, words: parts.flatMap(({ words }) => words), hits: new Set(parts.flatMap(({ hits }) => [...hits]).filter(isNear)), parts };
}

/** A term that no page holds, cut further: into pieces, then into pairs. Undefined when nothing is left to cut. */
export async function cutTerm(term: Term, reader: Reader, dictionary: Dictionary): Promise<Term[] | undefined> {
  if (term.parts) return undefined;
  const cut = pieces(term.typed, dictionary.isKnown);
  if (cut.some((piece) => piece !== term.typed)) return Promise.all(cut.map((piece) => searchTerm(piece, reader, dictionary.alternatives(piece))));
  return pairs(term.typed).length > 0 ? [await searchPairs(term, reader)] : undefined;
}

/** Whether a page holds a word, in its title or its text. */
export const holds = ({ titleForm, contentForm }: PageText, { pattern }: TermWord): boolean =>
  titleForm.search(pattern) >= 0 || contentForm.search(pattern) >= 0;

/** How much of a term a page really holds: 1 for the word or one that stands for it, a share for its pairs, else 0. */
export function share(term: Term, page: PageText): number {
  if (!term.parts) return term.words.some((word) => holds(page, word)) ? 1 : 0;
  const held = term.parts.filter((part) => share(part, page) > 0).length / term.parts.length;
  return held >= PAIR_SHARE ? held : 0;
}

/** Whether a page holds every term as it was typed, or as it is read: such pages come first. */
export const isExact = (terms: readonly Term[], page: PageText): boolean =>
  terms.every(({ words }) => words.some((word) => (word.kind === 'typed' || word.kind === 'reading') && holds(page, word)));

const best = (words: readonly TermWord[], id: string) => Math.max(0, ...words.map(({ scores }) => scores.get(id) ?? 0));

/** A term's score of a page: the best of its words, or the sum of its pairs. Of a page that was read, only words that it holds count in full. */
export function termScore(term: Term, id: string, page?: PageText): number {
  if (term.parts) return term.parts.reduce((sum, part) => sum + termScore(part, id, page), 0) / term.parts.length;
  const held = page ? term.words.filter((word) => holds(page, word)) : term.words;
  return held.length > 0 ? best(held, id) : best(term.words, id) * MISSING_WEIGHT;
}
