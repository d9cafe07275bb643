/** Reads a Pagefind index: each call and each page once. */
import type { Pagefind, PagefindData, PagefindHit } from './api.ts';
import { readFacet } from './facets.ts';
import type { FacetSets } from './facets.ts';
import { openHeadings } from './headings.ts';
import type { Heading } from './headings.ts';
import { form } from './text.ts';

/** The text of a page, ready for comparison. */
export interface PageText {
  id: string;
  url: string;
  title: string;
  type: string;
  content: string;
  titleForm: string;
  contentForm: string;
  /** The headings. */
  anchors: readonly Heading[];
}

export interface Reader {
  /** Pagefind's scores of the pages it finds for a word. */
  scores(word: string): Promise<ReadonlyMap<string, number>>;
  page(id: string): Promise<PageText>;
  /** The pages of each value of the named filters, or of all. */
  facets(names?: readonly string[]): Promise<FacetSets>;
  /** The ids of all pages in the order of a sort key. */
  order(sort: { key: string; direction: 'asc' | 'desc' }): Promise<string[]>;
}

/** What is needed of a page: without its worker Pagefind hands out one shared object for it. */
function copy(id: string, { url, content, meta: { title = '' }, filters, anchors = [] }: PagefindData): PageText {
  return { id, url, title, type: filters['type']?.[0] ?? '', content, titleForm: form(title), contentForm: form(content), anchors: openHeadings(anchors, content) };
}

/** A word without the particles inside it. They stand on every page, so they find nothing, and the part of the index that holds them is large. */
const bare = (word: string): string => word.replaceAll(/(?<![ぁ-ゖ])[がとにのはへやを](?![ぁ-ゖ])/g, (particle, at: number) => (at > 0 && at < word.length - 1 ? ' ' : particle));

/** Keeps the promise of a call; a failed one is forgotten, so that it can be tried again. */
function remembered<T>(call: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const known = kept.get(name) ?? call(name);
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    return known;
  };
}

/** A reader of one index. `known` are the values of some of its filters. */
export function openReader(pagefind: Pagefind, known: Readonly<Record<string, readonly string[]>> = {}): Reader {
  const handles = new Map<string, PagefindHit>();
  const note = (hits: readonly PagefindHit[]) => { for (const hit of hits) handles.set(hit.id, hit); };
  const facet = remembered((name) => readFacet(pagefind, name, known[name], note));
  return {
    scores: remembered(async (word) => {
      const { results } = await pagefind.search(bare(word));
      note(results);
      return new Map(results.map(({ id, score }) => [id, score]));
    }),
    page: remembered(async (id) => {
      const hit = handles.get(id);
      if (!hit) throw new Error(`No page ${id} in the results read so far.`);
      return copy(id, await hit.data());
    }),
    facets: async (names) => new Map(await Promise.all((names ?? Object.keys(await pagefind.filters())).map(async (name) => [name, await facet(name)] as const))),
    order: async ({ key, direction }) => (await pagefind.search(null, { sort: { [key]: direction } })).results.map(({ id }) => id),
  };
}
