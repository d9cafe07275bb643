/** Other queries that may help when a search finds little. */
import type { Suggestion } from './api.ts';
import { chunks, pieces } from './cut.ts';
import type { Decision } from './decide.ts';
import type { Dictionary } from './words.ts';

/** A single word that finds fewer pages than this is also offered in pieces. */
export const FEW = 3;
const MOST_SUGGESTIONS = 6;

const without = (words: readonly string[], word: string) => words.filter((other) => other !== word).join(' ');

/** Only the words that are there; when each is, but never together, each in turn is left out. */
function fewer(typed: readonly string[], { terms, missing }: Decision): string[] {
  const held = typed.filter((word) => terms.some((term) => word.includes(term.typed) && !missing.includes(term.typed)));
  if (typed.length < 2 || held.length === 0) return [];
  return held.length < typed.length ? [held.join(' ')] : typed.map((word) => without(typed, word));
}

const respelt = (typed: readonly string[], dictionary: Dictionary): string[] =>
  typed.flatMap((word) => dictionary.near(word).map((near) => typed.map((other) => (other === word ? near : other)).join(' ')));

function apart(typed: readonly string[], dictionary: Dictionary): string[] {
  const cut = typed.length === 1 ? pieces(typed[0] ?? '', dictionary.isKnown) : [];
  return cut.length > 1 ? [cut.join(' ')] : [];
}

/** Queries that may help: spelt as the site spells it, with fewer words, or a compound in its parts. */
export async function suggest(query: string, verdict: Decision, known: Dictionary): Promise<Suggestion[]> {
  const typed = chunks(query);
  const as = (kind: Suggestion['kind'], queries: readonly string[]) => queries.map((query): Suggestion => ({ kind, query }));
  if (verdict.full) return [...as('synonym', verdict.also), ...(verdict.pages.length < FEW && verdict.terms.length === 1 ? as('apart', apart(typed, await known.whole())) : [])];
  return [...as('spelling', respelt(typed, await known.whole())), ...as('fewer', fewer(typed, verdict))].slice(0, MOST_SUGGESTIONS);
}
