/** Older editions of the guideline's pages. Most sites have none, so they are read without a collection. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse } from 'yaml';
import { editionSchema } from '../schemas/editions.ts';
import type { Edition } from '../schemas/editions.ts';

interface Module { frontmatter: unknown; default: AstroComponentFactory }

/** An older edition with its text. */
export interface EditionText extends Edition {
  Content: AstroComponentFactory;
}

/** The files as their authors wrote them, for the open data. */
const files = import.meta.glob<string>('../content/editions/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** Every edition as a record with its id and the text of its page. */
export function editionRecords(): (Edition & { id: string; body: string })[] {
  return Object.entries(files).map(([path, file]) => {
    const [, head = '', body = ''] = /^---\r?\n([\s\S]*?\n)---\r?\n?([\s\S]*)$/.exec(file) ?? [];
    return { id: path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length), ...editionSchema.parse(parse(head)), body: body.trim() };
  }).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const all: EditionText[] = Object.values(import.meta.glob<Module>('../content/editions/*.mdx', { eager: true })).map(({ frontmatter, default: Content }) => ({ ...editionSchema.parse(shapeOf(frontmatter)), Content }));

/** What Astro adds to a front matter is no part of it. */
function shapeOf(frontmatter: unknown) {
  const { page, title, until } = frontmatter as Record<string, unknown>;
  return { page: String(page), title, until };
}

/** The older editions of a page, the newest first. */
export const editionsOf = (page: string): EditionText[] => all.filter((edition) => edition.page === page).toSorted((a, b) => b.until.localeCompare(a.until));

/** The pages that have an older edition. */
export const editedPages = (): string[] => [...new Set(all.map(({ page }) => page))];
