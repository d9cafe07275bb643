/** The parts of a page that hold a searched word, with their addresses. */
import type { Section } from './api.ts';
import type { PageText } from './reader.ts';
import { form } from './text.ts';

/** More would push the next result off the screen. */
export const MOST_SECTIONS = 3;

interface Part {
  title: string;
  id: string;
  start: number;
}

/** Where a heading stands in the text: alone between two ends of blocks, else the first time it occurs. */
function placeOf(heading: string, text: string, from: number): number {
  for (let at = text.indexOf(heading, from); at >= 0; at = text.indexOf(heading, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + heading.length)];
    if (/^[。\s]?$/.test(before) && /^[。.\s]?$/.test(after)) return at;
  }
  return text.indexOf(heading, from);
}

/** The headings of a page with their places. A heading that opens a section with an id takes the section's. */
function parts({ anchors, contentForm }: PageText): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const [index, { element, id, text, location }] of anchors.entries()) {
    const start = /^h[2-4]$/.test(element) ? placeOf(form(text), contentForm, from) : -1;
    if (start < 0) continue;
    const around = anchors[index - 1];
    found.push({ title: text, id: around?.element === 'section' && around.location === location ? around.id : id, start });
    from = start + text.length;
  }
  return found;
}

const count = (text: string, patterns: readonly RegExp[]) => patterns.filter((pattern) => text.search(pattern) >= 0).length;

/** The sections that hold a searched word: those with most of them, a word in the heading counting double; in the order of the page. */
export function sections(page: PageText, patterns: readonly RegExp[]): Section[] {
  const all = parts(page);
  return all
    .map(({ title, id, start }, index) => {
      const text = page.contentForm.slice(start, all[index + 1]?.start);
      return { title, url: `${page.url}#${encodeURIComponent(id)}`, start, worth: count(text, patterns) + count(form(title), patterns) };
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || a.start - b.start)
    .slice(0, MOST_SECTIONS)
    .toSorted((a, b) => a.start - b.start)
    .map(({ title, url }) => ({ title, url }));
}
