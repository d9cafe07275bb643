/** How close a page is to what was typed, beyond holding its words: a page that is called so comes before one that mentions it. */
import type { PageText } from './reader.ts';
import { form } from './text.ts';

/* Chosen on our own judged queries and on one sample of questions of a public set, held on another sample. The figures hardly move between half and twice of each. */
/** What the whole query standing in the text is worth. */
export const TEXT_LIFT = 6;
/** What the query as the title of the page is worth. */
export const TITLE_LIFT = 4;
/** What the query as a heading is worth. */
export const HEADING_LIFT = 2;

/** The pairs of neighbouring signs of a text, in comparison form, each once. Particles are among them: 相手を選ぶ is near 相手の選び方 by more than 相手. */
export const pairs = (text: string): string[] => [...new Set([...form(text).matchAll(/(?=(\S\S))/g)].map(([, pair = '']) => pair))];

/** How much two sets of pairs have in common: 1 when they are the same, 0 when nothing. */
function likeness(text: string, asked: readonly string[]): number {
  const own = pairs(text);
  return (2 * own.filter((pair) => asked.includes(pair)).length) / (own.length + asked.length || 1);
}

/** A factor for the score of a page: how much of what was asked stands in its text, and how like it are the title and the nearest heading. What was asked may be put in several ways; the nearest counts. */
export const closeness = ({ titleForm, contentForm, anchors }: PageText, phrasings: readonly (readonly string[])[]): number =>
  Math.max(1, ...phrasings.map((asked) => {
    const inText = asked.filter((pair) => contentForm.includes(pair)).length / (asked.length || 1);
    const heading = Math.max(0, ...anchors.map(({ text }) => likeness(text, asked)));
    return (1 + TEXT_LIFT * inText) * (1 + TITLE_LIFT * likeness(titleForm, asked) + HEADING_LIFT * heading);
  }));
