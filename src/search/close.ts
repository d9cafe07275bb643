/** How close a page is to what was typed, beyond holding its words: a page that is called so comes before one that mentions it. */
import type { PageText } from './reader.ts';
import { form } from './text.ts';

/* Chosen on our own judged queries and on one sample of questions of a public set, held on another sample. The figures hardly move between half and twice of each. */
/** What the whole query standing in the text is worth. */
export const TEXT_LIFT = 6;
/** What the query as the title of the page is worth. */
export const TITLE_LIFT = 4;
/** What the query as a heading is worth: an entry of a glossary is about its word almost as a page is about its title. */
export const HEADING_LIFT = 3;

/** What a title is worth that holds the query only as a part of a longer word: NPO法 in NPO法人. */
export const PART_SHARE = 0.25;

/** One way to put what was asked, in comparison form, with its pairs of signs. */
export interface Phrasing {
  text: string;
  pairs: readonly string[];
}

/** How close a page is to what was asked. */
export interface Closeness {
  /** For the score of the page: 1 when nothing is alike. */
  factor: number;
  /** Its title or a heading is what was asked: the page, or a part of it, is about that. */
  isNamed: boolean;
}

/** The pairs of neighbouring signs of a text, in comparison form, each once. Particles are among them: 相手を選ぶ is near 相手の選び方 by more than 相手. */
export const pairs = (text: string): string[] => [...new Set([...form(text).matchAll(/(?=(\S\S))/g)].map(([, pair = '']) => pair))];

/** A way to put what was asked, ready for comparison. */
export const phrasing = (text: string): Phrasing => ({ text: form(text), pairs: pairs(text) });

/** How much two sets of pairs have in common: 1 when they are the same, 0 when nothing. */
function likeness(text: string, asked: readonly string[]): number {
  const own = pairs(text);
  return (2 * own.filter((pair) => asked.includes(pair)).length) / (own.length + asked.length || 1);
}

const joining = [/[\p{Script=Han}々]/u, /[a-z0-9]/];
/** Whether two neighbouring signs belong to one word, as far as scripts tell. */
const join = (a = '', b = '') => joining.some((script) => script.test(a) && script.test(b));

/** Whether a text holds a word, but only as a part of longer ones. */
function isPart(text: string, word: string): boolean {
  let at = text.indexOf(word);
  const isInside = at >= 0;
  while (at >= 0 && (join(text[at - 1], word[0]) || join(word.at(-1), text[at + word.length]))) at = text.indexOf(word, at + 1);
  return isInside && at < 0;
}

/** How close a page is: how much of what was asked stands in its text, and how like it are the title and the nearest heading. What was asked may be put in several ways; the nearest counts. */
export function closeness({ titleForm, contentForm, anchors }: PageText, phrasings: readonly Phrasing[]): Closeness {
  const each = phrasings.map(({ text: word, pairs: asked }) => {
    const inText = asked.filter((pair) => contentForm.includes(pair)).length / (asked.length || 1);
    const title = likeness(titleForm, asked) * (isPart(titleForm, word) ? PART_SHARE : 1);
    const heading = Math.max(0, ...anchors.map(({ text }) => likeness(text, asked)));
    return { factor: (1 + TEXT_LIFT * inText) * (1 + TITLE_LIFT * title + HEADING_LIFT * heading), isNamed: Math.max(title, heading) === 1 };
  });
  return { factor: Math.max(1, ...each.map(({ factor }) => factor)), isNamed: each.some(({ isNamed }) => isNamed) };
}
