/** A page as a result shows it. */
import type { Found, Reason } from './api.ts';
import { excerpt, mark } from './excerpt.ts';
import type { Ranked } from './judge.ts';
import { sections } from './sections.ts';
import type { Term } from './terms.ts';

/** A page that was read, with its excerpt, its sections, and why it is here: for each term the best of its words that the page holds. */
export function present({ page, held = [] }: Ranked, terms: readonly Term[]): Found[] {
  if (!page) return [];
  const patterns = terms.flatMap(({ words }) => words.map(({ pattern }) => pattern));
  const { url, title, type, titleForm } = page;
  const why = held.flatMap(([word], index): Reason[] =>
    word ? [{ typed: terms[index]?.typed ?? '', word: word.text, kind: word.kind, place: titleForm.search(word.pattern) >= 0 ? 'title' : 'text' }] : []);
  return [{ url, title, type, heading: mark(title, patterns), excerpt: excerpt(page, patterns), sections: sections(page, patterns), why }];
}
