/** A term of a query: what is searched for it, which pages Pagefind names, and whether a page really holds it. */
import { yearSpellings } from '../domain/dates/year-spellings.ts';
import { chunks, isSentence, pieces } from './cut.ts';
import type { PageText, Reader } from './reader.ts';
import { key, pattern } from './text.ts';
import type { Alternative, Dictionary } from './words.ts';

/** More terms than this make a query no better, only slower. */
export const MOST_TERMS = 12;

/** One word that satisfies a term, with its weighted scores by page. */
export interface TermWord extends Alternative {
  pattern: RegExp;
  scores: ReadonlyMap<string, number>;
}

export interface Term {
  typed: string;
  /** The words that satisfy the term, best first. */
  words: readonly TermWord[];
}

/** The words that a query asks for: chunks, or the pieces of a sentence. */
export function wordsOf(query: string, { isKnown }: Dictionary): string[] {
  const words = chunks(query).flatMap((chunk) => {
    const cut = isSentence(chunk) && !isKnown(key(chunk)) ? pieces(chunk, isKnown) : [];
    return cut.length > 0 ? cut : [chunk];
  });
  return [...new Set(words)].slice(0, MOST_TERMS);
}

const highest = (scores: ReadonlyMap<string, number> | undefined) => Math.max(0, ...(scores?.values() ?? []));

/** Weighted scores. A rarer word scores higher with Pagefind: another word is brought to the scale of the first, so that it does not win by being rare. */
function weighted(scores: ReadonlyMap<string, number>, weight: number, scale: number): Map<string, number> {
  const factor = scale > 0 ? weight * Math.min(1, scale / highest(scores)) : weight;
  return new Map([...scores].map(([id, score]) => [id, score * factor]));
}

/** Searches a word and what may stand for it. */
export async function searchTerm(typed: string, reader: Reader, alternatives: readonly Alternative[]): Promise<Term> {
  const found = await Promise.all(alternatives.map(async (word) => ({ ...word, scores: await reader.scores(word.text) })));
  const scale = highest(found[0]?.scores);
  const words = found.map((word) => ({ ...word, pattern: pattern(word.text, word.kind !== 'typed' || yearSpellings(word.text).length > 0), scores: weighted(word.scores, word.weight, scale) }));
  return { typed, words };
}

/** Whether a page holds a word, in its title or its text. */
export const holds = ({ titleForm, contentForm }: PageText, { pattern }: TermWord): boolean =>
  titleForm.search(pattern) >= 0 || contentForm.search(pattern) >= 0;

/** The best score that Pagefind gives a page for one of some words; 0 when it does not name the page. */
export const best = (words: readonly TermWord[], id: string): number => Math.max(0, ...words.map(({ scores }) => scores.get(id) ?? 0));
