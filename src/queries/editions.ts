/** Older editions of the guideline's pages. Most sites have none, so they are read without a collection. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { editionSchema } from '../schemas/editions.ts';
import type { Edition } from '../schemas/editions.ts';

interface Module { frontmatter: unknown; default: AstroComponentFactory }

/** An older edition with its text. */
export interface EditionText extends Edition {
  Content: AstroComponentFactory;
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
