/** From what was typed to a verdict: terms are searched, and cut further while no page holds them. */
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import type { Reader } from './reader.ts';
import { cutTerm, searchTerm, wordsOf } from './terms.ts';
import type { Term } from './terms.ts';
import type { Dictionary } from './words.ts';

/** Whether some page holds at least a part of a term. */
const isHeld = async (term: Term, reader: Reader) => (await judge([term], reader)).pages.length > 0;

const unique = (terms: readonly Term[]) => terms.filter(({ typed }, index) => terms.findIndex((other) => other.typed === typed) === index);

/** Cuts the terms that no page holds; those that cannot be cut are missing. */
async function refine(terms: readonly Term[], reader: Reader, dictionary: Dictionary) {
  const [next, missing]: [Term[], Term[]] = [[], []];
  let isCut = false;
  for (const term of terms) {
    const held = await isHeld(term, reader);
    const cut = held ? undefined : await cutTerm(term, reader, dictionary);
    isCut ||= cut !== undefined;
    if (!held && !cut) missing.push(term);
    next.push(...(cut ?? [term]));
  }
  return { next: unique(next), missing, isCut };
}

/** A verdict, with the typed words that no page holds. */
export interface Decision extends Verdict {
  missing: readonly string[];
}

/** The verdict on a query, its terms cut as far as needed. When a word is nowhere, the others are searched without it. */
export async function decide(query: string, reader: Reader, dictionary: Dictionary): Promise<Decision> {
  let terms = await Promise.all(wordsOf(query, dictionary).map((word) => searchTerm(word, reader, dictionary.alternatives(word))));
  for (;;) {
    const verdict = await judge(terms, reader);
    if (verdict.full) return { ...verdict, missing: [] };
    const { next, missing, isCut } = await refine(terms, reader, dictionary);
    if (isCut) terms = next;
    else if (missing.length === 0 || missing.length === terms.length) return { ...verdict, missing: missing.map(({ typed }) => typed) };
    else return { ...(await judge(terms.filter((term) => !missing.includes(term)), reader)), full: false, missing: missing.map(({ typed }) => typed) };
  }
}
