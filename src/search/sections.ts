/** The parts of a page that hold a searched word, with their addresses. */
import type { Section } from './api.ts';
import type { PageText } from './reader.ts';
import { form } from './text.ts';

/** More would push the next result off the screen. */
export const MOST_SECTIONS = 3;

const count = (text: string, patterns: readonly RegExp[]) => patterns.filter((pattern) => text.search(pattern) >= 0).length;

/** The sections that hold a searched word: those with most of them, a word in the heading counting double; in the order of the page. */
export const sections = ({ url, contentForm, anchors }: PageText, patterns: readonly RegExp[]): Section[] =>
  anchors
    .map(({ id, text, location }, index) =>
      ({ title: text, url: `${url}#${encodeURIComponent(id)}`, index, worth: count(contentForm.slice(location, anchors[index + 1]?.location), patterns) + count(form(text), patterns) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_SECTIONS)
    .toSorted((a, b) => a.index - b.index)
    .map(({ title, url }) => ({ title, url }));
