/** From what was typed to a verdict: terms are searched, cut further while no page holds them, and spelt otherwise when nothing else helps. */
import { phrasing } from './close.ts';
import { chunks, halves, isSentence, lost, onlyHiragana, pieces } from './cut.ts';
import { judge } from './judge.ts';
import type { Asked, Verdict } from './judge.ts';
import type { Reader } from './reader.ts';
import { searchTerm, wordsOf } from './terms.ts';
import type { Term } from './terms.ts';
import type { Alternative, Dictionary } from './words.ts';

/** When so many pages hold the typed word itself, pages with only a synonym of it are offered, not mixed in. */
export const ENOUGH = 2;

/** A verdict, with the typed words that no page holds. */
export interface Decision extends Verdict {
  missing: readonly string[];
  /** The query that was searched instead, when what was typed is nowhere. */
  corrected?: string | undefined;
  /** Synonyms of the word that were not searched with it. */
  also: readonly string[];
}

/** Whether names could change what is searched: what is typed in kana may be how a name is read, and sentences are cut around names. */
const asksForNames = (query: string): boolean => chunks(query).some((chunk) => isSentence(chunk) || (/[ぁ-ゖァ-ヺ]/.test(chunk) && !/\p{Script=Han}/u.test(chunk)));

const isSynonym = ({ kind }: Alternative) => kind === 'synonym';

/** Searches words, each with what may stand for it; `isStrict` leaves synonyms out. A single word is also what stands for it when the pages are compared with what was asked. */
async function ask(query: string, words: readonly string[], reader: Reader, { alternatives }: Dictionary, isStrict = false): Promise<Asked> {
  const all = words.map(alternatives);
  const terms = await Promise.all(words.map((word, index) => searchTerm(word, reader, all[index]?.filter((other) => !isStrict || !isSynonym(other)) ?? [])));
  return { terms, phrasings: [query, ...(words.length === 1 ? (all[0] ?? []).map(({ text }) => text) : [])].map(phrasing) };
}

/** The pieces of the terms that no page holds; what cannot be cut, or is in no piece, is missing. */
async function refine(terms: readonly Term[], reader: Reader, dictionary: Dictionary) {
  const [words, missing]: [string[], string[]] = [[], []];
  const isHeld = async (asked: Asked) => (await judge(asked, reader)).full;
  for (const term of terms) {
    const { typed } = term;
    const cut = (await isHeld({ terms: [term], phrasings: [] })) ? [typed] : pieces(typed, dictionary.isKnown).filter((piece) => piece !== typed);
    const two = cut.length > 0 ? [] : halves(typed);
    const found = two.length > 0 && (await isHeld(await ask('', two, reader, dictionary))) ? two : cut;
    const gone = found.length > 0 ? lost(typed, found) : [typed];
    missing.push(...gone);
    words.push(...(gone[0] === typed ? [typed] : found));
  }
  return { words: [...new Set(words)], missing };
}

/** The verdict on a query as it is typed, its terms cut as far as needed. When a word is nowhere, the others are searched without it. */
async function attempt(query: string, reader: Reader, known: Dictionary): Promise<Decision> {
  let dictionary = asksForNames(query) || known.isHinted(query) ? await known.whole() : known;
  let words = wordsOf(query, dictionary);
  if (words.length === 1) {
    const verdict = await judge(await ask(query, words, reader, dictionary, true), reader);
    if (verdict.pages.length >= ENOUGH) return { ...verdict, missing: [], also: words.flatMap(dictionary.alternatives).filter(isSynonym).map(({ text }) => text) };
  }
  let gone: string[] = [];
  for (;;) {
    const asked = await ask(query, words, reader, dictionary);
    const verdict = await judge(asked, reader);
    if (verdict.full) return { ...verdict, full: gone.length === 0, missing: gone, also: [] };
    const names = await dictionary.whole();
    const isWidened = words.some((word) => names.alternatives(word).length > dictionary.alternatives(word).length);
    dictionary = names;
    if (isWidened) continue;
    const { words: next, missing } = await refine(asked.terms, reader, dictionary);
    gone = [...new Set([...gone, ...missing])];
    if (next.join() === words.join()) {
      const terms = asked.terms.filter(({ typed }) => !missing.includes(typed));
      return { ...(terms.length > 0 ? await judge({ ...asked, terms }, reader) : verdict), full: false, missing: gone, also: [] };
    }
    words = next;
  }
}

/** Whether a chunk was searched as it was typed and found. Of hiragana that was cut only the known words were searched. */
const isFound = ({ terms, missing }: Decision, chunk: string): boolean =>
  !missing.some((word) => chunk.includes(word)) && (!onlyHiragana.test(chunk) || terms.some(({ typed }) => typed === chunk));

/** A chunk with its missing words as the site spells them. */
const respelt = (chunk: string, missing: readonly string[], { corrected }: Dictionary): string =>
  missing.reduce((all, word) => (all.includes(word) ? corrected(all) ?? all.replace(word, corrected(word) ?? word) : all), chunk);

/** The verdict on a query. When some word is nowhere and the query spelt as the site spells it is found whole, on that. */
export async function decide(query: string, reader: Reader, known: Dictionary): Promise<Decision> {
  const verdict = await attempt(query, reader, known);
  const typed = chunks(query);
  if (verdict.missing.length === 0 && typed.every((chunk) => isFound(verdict, chunk))) return verdict;
  const dictionary = await known.whole();
  const corrected = typed.map((chunk) => (isFound(verdict, chunk) ? chunk : dictionary.written(chunk) ?? respelt(chunk, verdict.missing, dictionary))).join(' ');
  const other = corrected === typed.join(' ') ? verdict : await attempt(corrected, reader, dictionary);
  return other.full ? { ...other, corrected } : verdict;
}
