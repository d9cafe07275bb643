/** The dictionary of a site: spellings, synonyms and readings of its words, looked up by their key. */
import { yearSpellings } from '../domain/dates/year-spellings.ts';
import type { Kinship, Words } from './api.ts';
import { byRule, distance, inOwnKana, respelled } from './spelling.ts';
import { openSounds, table } from './sounds.ts';
import { key } from './text.ts';

/** A spelling or synonym that was not typed counts a little less; a word typed by its reading is the word. Chosen on one seed of the question set, held on another. */
export const RELATED_WEIGHT = 0.6;
/** At most so many further searches for one typed word: each may fetch a chunk of the index. */
export const MOST_ALTERNATIVES = 8;

/** A word shorter than this is not searched otherwise than it is typed: サッカー is no slip for another word. */
export const SURE_LENGTH = 4;

/** A word that is searched in place of, or beside, the typed one. */
export interface Alternative {
  text: string;
  weight: number;
  kind: Kinship;
}

export interface Dictionary {
  /** The typed word first, then what may stand for it. */
  alternatives(typed: string): Alternative[];
  isKnown(key: string): boolean;
  /** Whether what is typed may be an everyday word with other spellings, which come with the names. */
  isHinted(query: string): boolean;
  /** Known words that differ by a letter or two, nearest first. */
  near(typed: string): string[];
  /** The nearest known word, when the typed one is long enough to be meant as it. */
  corrected(typed: string): string | undefined;
  /** Hiragana that is no word of the site, written out in words that are. */
  written(typed: string): string | undefined;
  /** The dictionary with the names of the site: how they are read, and which words stay whole. Fetched when first asked for. */
  whole(): Promise<Dictionary>;
}

const groups = (lists: readonly (readonly string[])[]) => table(lists.flatMap((list) => list.map((word) => [word, list] as const)));

const weighed = (kind: Kinship, words: readonly string[]): Alternative[] =>
  words.map((text) => ({ text, kind, weight: kind === 'typed' || kind === 'reading' ? 1 : RELATED_WEIGHT }));
const onceEach = (all: readonly Alternative[]) => all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);

/** How many changes still make a near word: none in two letters, one in four, two in eight. */
const tolerance = (word: string) => (word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 4)));

/** The dictionary of the words given. `fetchNames` brings those that most queries do without. */
export function createDictionary(words: Words, fetchNames?: () => Promise<Words>): Dictionary {
  const { synonyms = [], variants = [], readings = [], absent = [], terms = [], spellings = [], meanings = [], hint = '' } = words;
  const nowhere = new Set(absent);
  const spelt = [...variants, ...spellings];
  const spelledSo = groups(spelt);
  const meantSo = groups([...synonyms, ...meanings]);
  const shown = new Map([...readings.map(([, word]) => word), ...variants.flat(), ...synonyms.flat(), ...terms].map((word) => [key(word), word]));
  const targets = [...[...shown].map(([form, word]) => ({ form, word })), ...readings.map(([reading, word]) => ({ form: key(reading), word }))];
  const { isOnlySound, isShort, isWritten, mayBeKatakana, otherKana, read: readAs, writtenOut: written } = openSounds(words, shown);

  const alternatives = (typed: string) => {
    const read = readAs(typed);
    const spelled = [...[typed, ...read].flatMap((word) => spelledSo.get(key(word)) ?? respelled(word, spelt)), ...byRule(typed, mayBeKatakana), ...otherKana(typed), ...inOwnKana(typed, otherKana), ...yearSpellings(typed)];
    const meant = [typed, ...spelled, ...read].flatMap((word) => meantSo.get(key(word)) ?? []);
    const isSound = !shown.has(key(typed)) && (isOnlySound(typed) || (read.length > 0 && !isWritten(typed)));
    const all = [...(isSound ? [] : weighed('typed', [typed])), ...weighed('variant', spelled), ...weighed('reading', read), ...weighed('synonym', meant)];
    return onceEach(all).filter(({ kind, text }) => kind === 'typed' || !nowhere.has(text)).slice(0, MOST_ALTERNATIVES + 1);
  };

  const near = (typed: string) => {
    const mine = key(typed);
    const close = targets.map(({ form, word }) => ({ word, far: distance(mine, form) })).filter(({ far }) => far > 0 && far <= tolerance(mine));
    return [...new Set(close.toSorted((a, b) => a.far - b.far).map(({ word }) => word))].slice(0, 3);
  };

  const corrected = (typed: string) => (key(typed).length < SURE_LENGTH ? undefined : near(typed)[0]);

  let fetched: Promise<Dictionary> | undefined;
  const dictionary: Dictionary = {
    alternatives, near, corrected, written,
    isHinted: (query) => [...hint].some((sign) => query.includes(sign)),
    isKnown: (word) => shown.has(word) || isShort(word),
    whole: async () => (fetchNames ? (fetched ??= fetchNames().then((names) => createDictionary({ ...words, ...names }))) : dictionary),
  };
  return dictionary;
}
