/** What a search takes and gives, and the part of Pagefind it relies on. Types only. */

/** A heading in the index: the signs since the end of the one before it, its own signs, and its id where that is not its text. */
export type PackedHeading = readonly [skip: number, length: number, id?: string];

/** What Pagefind knows of a page. */
export interface PagefindData {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The headings, in the order of the page, as `slim` packs them. */
  anchors?: readonly PackedHeading[];
}

/** One hit of Pagefind. The id is the page's, the same in every search of one index. */
export interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/** The calls of Pagefind's JavaScript API that the planner makes. */
export interface Pagefind {
  search(term: string | null, options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: readonly PagefindHit[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** Words that belong together. Written as content, learned at build time. */
export interface Words {
  /** Groups of words with one meaning. */
  synonyms?: readonly (readonly string[])[];
  /** Groups of spellings of one word. */
  variants?: readonly (readonly string[])[];
  /** How a word is read, in hiragana, and the word. */
  readings?: readonly (readonly [reading: string, word: string])[];
  /** How other words are read: they lead from kana, but are not kept whole in a sentence. */
  spoken?: readonly (readonly [reading: string, word: string])[];
  /** Groups of spellings of everyday words. Like what follows they come with the names: they stay no whole in a sentence, and no slip is led to them. */
  spellings?: readonly (readonly string[])[];
  /** Groups of everyday words with one meaning. */
  meanings?: readonly (readonly string[])[];
  /** Signs, one of which stands in every kanji spelling of those groups: a query with one needs them. */
  hint?: string;
  /** Short words of the pages in one kana, which people also type in the other. */
  kana?: readonly string[];
  /** Words of the groups that stand on no page: they lead to the others, and are not searched themselves. */
  absent?: readonly string[];
  /** Values of filters, so that they need not be asked for: `type` is counted at every search. */
  filters?: Readonly<Record<string, readonly string[]>>;
  /** Other words of the pages: they stay whole in a sentence, and slips are led to them. */
  terms?: readonly string[];
}

/** A stretch of text; `marked` when it is a word that was searched. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** How a searched word is the one that was typed. */
export type Kinship = 'typed' | 'variant' | 'synonym' | 'reading';

/** Why a page is among the results: the typed word, the word found, where, and how they belong together. */
export interface Reason {
  typed: string;
  word: string;
  kind: Kinship;
  place: 'title' | 'text';
}

/** A part of a page that holds a searched word. */
export interface Section {
  title: string;
  url: string;
}

/** One page of the result. */
export interface Found {
  url: string;
  title: string;
  /** The title with the searched words marked. */
  heading: Segment[];
  /** The kind of page, a key of pageTypes. */
  type: string;
  excerpt: Segment[];
  sections: Section[];
  why: Reason[];
}

/** Another query that may help: fewer words, a word spelt otherwise, a compound in its parts, or a word with the same meaning. */
export interface Suggestion {
  kind: 'fewer' | 'spelling' | 'apart' | 'synonym';
  query: string;
}

/** Values chosen for each filter: those of one filter widen, filters narrow. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface SearchOptions {
  filters?: Filters;
  /** The filters whose values are counted; all, when left out. Each costs a call for every value, once. */
  facets?: readonly string[];
  /** A sort key of the pages; without it the best come first. */
  sort?: { key: string; direction: 'asc' | 'desc' };
  /** How many results are read; `total` counts all. */
  limit?: number;
}

export interface SearchResult {
  results: Found[];
  /** Pages found, after filters. */
  total: number;
  /** Pages for each value of each filter, respecting the other filters. */
  facets: Record<string, Record<string, number>>;
  /** No page holds every term. */
  weak: boolean;
  /** The terms that were searched; differs from what was typed when a sentence was cut. */
  terms: string[];
  /** Typed words that no page holds. */
  missing: string[];
  /** The query that was searched in place of the typed one, when that is nowhere and looks like a slip. */
  corrected?: string | undefined;
  suggestions: Suggestion[];
  /** Files of the index could not be fetched: there may be more. */
  incomplete?: true;
}

export type Search = (query: string, options?: SearchOptions) => Promise<SearchResult>;
