/** Which proposals fit what was typed, and where. Pure. */
import { fold, form } from '../search/text.ts';

/** One proposal of suggest.json: without an address its text is searched, with one the page is opened. */
export type Entry = readonly [text: string, reading: string, kind: string, address: string];

/** At most so many lines are proposed, and so many words to search among them. */
const MOST = 8;
const MOST_WORDS = 4;

const comparable = (text: string) => form(fold(text.trim()));

/** How well an entry fits: it begins so, its reading begins so, it holds it, its reading holds it. Less is better. */
function rank([text, reading]: Entry, typed: string): number {
  const [inText, inReading] = [comparable(text).indexOf(typed), reading.indexOf(typed)];
  if (inText === 0) return 0;
  if (inReading === 0) return 1;
  if (typed.length < 2) return Infinity;
  return inText > 0 ? 2 : inReading > 0 ? 3 : Infinity;
}

/** The entries that fit: words first, then pages, the best of each first. The typed word itself is not proposed. */
export function match(entries: readonly Entry[], query: string): Entry[] {
  const typed = comparable(query);
  if (!typed) return [];
  const fit = entries
    .map((entry) => ({ entry, rank: rank(entry, typed) }))
    .filter(({ entry: [text, , , address], rank }) => rank < Infinity && (address || comparable(text) !== typed))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
  const words = fit.filter(([, , , address]) => !address).slice(0, MOST_WORDS);
  return [...words, ...fit.filter(([, , , address]) => address).slice(0, MOST - words.length)];
}

/** The text before, in and after what was typed; all of it before when only the reading fits. */
export function cut(text: string, query: string): [before: string, typed: string, after: string] {
  const typed = comparable(query);
  const at = comparable(text).indexOf(typed);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), text.slice(at, at + typed.length), text.slice(at + typed.length)];
}
