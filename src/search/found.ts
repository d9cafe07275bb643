/** A page as a result shows it. */
import type { Found, Reason } from './api.ts';
import { excerpt, mark } from './excerpt.ts';
import type { PageText } from './reader.ts';
import { sections } from './sections.ts';
import { holds } from './terms.ts';
import type { Term } from './terms.ts';

/** Why a page is here: for each term the best of its words that the page holds. */
const reasons = (terms: readonly Term[], page: PageText): Reason[] =>
  terms.flatMap(({ typed, words }) => {
    const word = words.find((candidate) => holds(page, candidate));
    return word ? [{ typed, word: word.text, kind: word.kind, place: page.titleForm.search(word.pattern) >= 0 ? 'title' : 'text' }] : [];
  });

/** The page with its excerpt, its sections and the reasons. */
export function present(page: PageText, terms: readonly Term[]): Found {
  const patterns = terms.flatMap(({ words }) => words.map(({ pattern }) => pattern));
  const { url, title, type } = page;
  return {
    url, title, type,
    heading: mark(title, patterns), excerpt: excerpt(page, patterns), sections: sections(page, patterns), why: reasons(terms, page),
  };
}
