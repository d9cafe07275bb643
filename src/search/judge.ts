/** Ranks the pages that Pagefind names, then reads the best and looks whether they hold the words. */
import { closeness } from './close.ts';
import type { Closeness, Phrasing } from './close.ts';
import type { PageText, Reader } from './reader.ts';
import { best, holds } from './terms.ts';
import type { Term, TermWord } from './terms.ts';

/* Measured on 1,145 and 5,000 encyclopaedia paragraphs with questions, keywords and mechanically cut compounds; chosen on one seed, held on another. */
/** A page with few of the terms falls by the square of their share: question words count, but never beat a page with all. */
export const PRESENCE_POWER = 2;
/** What Pagefind's score of a term is worth when the page does not hold it: lifts compounds from .85 to .99 precision. */
export const MISSING_WEIGHT = 0.2;
/** With up to so many terms, pages with fewer are left out when some page has all. */
export const STRICT_TERMS = 3;
/** The pages read first; they are needed for display anyway. */
export const BATCH = 16;
/** Reading goes on in smaller batches, to spare bytes. */
export const NEXT_BATCH = 6;
/** Reading goes on to here while a batch is mixed. */
export const DEEPEST = 80;

/** With so many candidates the best of each kind of page is read first. With fewer it costs bytes and gains little. */
export const CROWD = 2 * BATCH;
/** When so large a share of a batch holds all, the rest is trusted: one page that does not is worth no further reading. */
export const ENOUGH_SHARE = 0.95;

/** What is looked for: the terms, and the query in each way it may be put. */
export interface Asked {
  terms: readonly Term[];
  phrasings: readonly Phrasing[];
}

/** A page with its score; once read, with its text and, for each term, the words that it holds. */
export interface Ranked {
  id: string;
  score: number;
  page?: PageText;
  held?: readonly (readonly TermWord[])[];
  close?: Closeness;
}

export interface Verdict extends Asked {
  /** The pages, best first. Those without `page` were not read. */
  pages: Ranked[];
  /** Whether some page holds every term. */
  full: boolean;
  /** Whether pages without some term were left out. */
  strict: boolean;
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.id.localeCompare(b.id, 'ja');
const isHeld = (words: readonly TermWord[]) => words.length > 0;

/** Whether a page was read and holds every term. */
export const holdsAll = ({ held }: Ranked): boolean => held?.every(isHeld) ?? false;

/** The sum of the terms' scores, lowered for terms that are missing. Of a page that was read, only words that it holds count in full. */
function score(terms: readonly Term[], id: string, held: Ranked['held'] = terms.map(({ words }) => words)): number {
  const scores = terms.map(({ words }, index) => (held[index]?.length ? best(held[index], id) : best(words, id) * MISSING_WEIGHT));
  const present = scores.filter((value, index) => value > 0 || held[index]?.length).length;
  return scores.reduce((sum, value) => sum + value, 0) * (present / terms.length) ** PRESENCE_POWER;
}

/** Candidates in Pagefind's order of scores. */
function rank(terms: readonly Term[], strict: boolean): Ranked[] {
  const ids = [...new Set(terms.flatMap(({ words }) => words.flatMap(({ scores }) => [...scores.keys()])))];
  const chosen = strict ? ids.filter((id) => terms.every(({ words }) => best(words, id) > 0)) : ids;
  return chosen.map((id) => ({ id, score: score(terms, id) })).toSorted(byScore);
}

/** Reads a page and scores it by the words that it holds. */
export async function readRanked({ id }: Ranked, { terms, phrasings }: Asked, reader: Reader): Promise<Ranked> {
  const page = await reader.page(id);
  const held = terms.map(({ words }) => words.filter((word) => holds(page, word)));
  return { id, score: score(terms, id, held), page, held, close: closeness(page, phrasings) };
}

/** The best candidate of each kind of page, then the others: many short pages of one kind would else be all that is read. */
function mixed(candidates: readonly Ranked[], kinds: Iterable<ReadonlySet<string>>): Ranked[] {
  const first = new Set([...kinds].flatMap((ids) => candidates.find(({ id }) => ids.has(id)) ?? []));
  return [...first, ...candidates.filter((ranked) => !first.has(ranked))];
}

/** Lifts the pages by how close they are, best first. One that is called what was asked, or a part of which is, counts as much as any other: Pagefind lets long pages fall. */
function closest(read: readonly Ranked[]): Ranked[] {
  const most = Math.max(0, ...read.map(({ score }) => score));
  return read.map((one) => ({ ...one, score: (one.close?.isNamed && holdsAll(one) ? most : one.score) * (one.close?.factor ?? 1) })).toSorted(byScore);
}

/** Looks into the best pages. In strict mode it reads on until nearly all of a batch hold all. */
async function look(asked: Asked, candidates: readonly Ranked[], strict: boolean, reader: Reader): Promise<Verdict> {
  let read: Ranked[] = [];
  let unread = candidates.length > CROWD ? mixed(candidates, (await reader.facets(['type'])).get('type')?.values() ?? []) : [...candidates];
  let trusted = false;
  const most = strict ? DEEPEST : BATCH;
  while (unread.length > 0 && read.length < most) {
    const size = read.length === 0 ? BATCH : Math.min(NEXT_BATCH, most - read.length);
    const batch = await Promise.all(unread.slice(0, size).map((ranked) => readRanked(ranked, asked, reader)));
    read.push(...batch);
    unread = unread.slice(size);
    const holders = batch.filter(holdsAll).length;
    trusted = holders > 0;
    if (strict && holders >= batch.length * ENOUGH_SHARE) break;
  }
  read = closest(read);
  const full = read.some(holdsAll);
  if (!strict || !full) return { ...asked, pages: read.filter(({ held }) => held?.some(isHeld)), full, strict: false };
  return { ...asked, pages: [...read.filter(holdsAll), ...(trusted ? unread : [])], full, strict };
}

/** The pages for some terms: those with all when there are few terms and such pages, else the nearest. */
export async function judge(asked: Asked, reader: Reader, isWanted: (id: string) => boolean = () => true): Promise<Verdict> {
  if (asked.terms.length <= STRICT_TERMS) {
    const verdict = await look(asked, rank(asked.terms, true), true, reader);
    if (verdict.full) return verdict;
  }
  return look(asked, rank(asked.terms, false).filter(({ id }) => isWanted(id)), false, reader);
}
