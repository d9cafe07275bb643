/** What the search box proposes while someone types: terms and places to search, pages to open. */
import { placesOf } from '../domain/cases/places.ts';
import { pageTypes } from '../search/types.ts';
import { rows } from './content.ts';
import { pageGroups } from './sitemap.ts';

/** One proposal. Without a path its text is searched, with one the page is opened. The reading is empty where none is known. */
export type SuggestionRow = [text: string, reading: string, kind: string, path: string];

/** The kind shown beside the name of a municipality. */
const place = '自治体';
const collator = new Intl.Collator('ja');
const shortFirst = (all: SuggestionRow[]) => all.toSorted((a, b) => a[1].length - b[1].length || collator.compare(a[1], b[1]));
/** Municipalities that have a case: searching any other would find little. */
async function places(): Promise<SuggestionRow[]> {
  const named = new Set((await rows('cases')).flatMap(placesOf));
  return (await rows('municipalities')).filter(({ id }) => named.has(id)).map(({ name, reading }) => [name, reading, place, '']);
}

/** How the pages are read that are called by a word. */
async function readings(): Promise<Map<string, string>> {
  const [forms, partners] = await Promise.all([rows('forms'), rows('partners')]);
  return new Map([...forms.map(({ id, reading }) => [`forms/${id}`, reading] as const), ...partners.map(({ id, reading }) => [`partners/${id}`, reading] as const)]);
}

/** Words and places, the shorter the nearer to what is typed, then the pages in the order of the site. */
export async function suggestionRows(): Promise<SuggestionRow[]> {
  const words = (await rows('glossary')).map(({ term, reading }): SuggestionRow => [term, reading, pageTypes.term, '']);
  const known = await readings();
  const pages = (await pageGroups()).flatMap(({ title, pages }) => pages.map(({ text, path }): SuggestionRow => [text, known.get(path) ?? '', title, path]));
  return [...shortFirst([...words, ...(await places())]), ...pages];
}
