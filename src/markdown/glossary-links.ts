import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { withBase } from '../domain/text/path.ts';

/** A term as it is written, and the id of its entry. */
export interface WrittenTerm {
  word: string;
  id: string;
}

/** A record of the glossary, as far as texts need it. */
export interface GlossaryTerm {
  id: string;
  term: string;
  variants?: readonly string[] | undefined;
  everyday?: boolean | undefined;
}

/** Every way in which terms are written, the longest first. Everyday words need no explanation in a text. */
export const writtenTerms = (terms: readonly GlossaryTerm[]): WrittenTerm[] =>
  terms.filter(({ everyday }) => !everyday).flatMap(({ id, term, variants = [] }) => [term, ...variants].map((word) => ({ word, id }))).toSorted((a, b) => b.word.length - a.word.length);

const explained = /\/content\/(?:manual|guidelines)\//;
const without = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'th', 'code', 'pre', 'svg']);
const isWord = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9々]/u;

/** A word within a longer one is another word: 委託 in 再委託. */
const stands = (text: string, at: number, { length }: string) => !isWord.test(text.charAt(at - 1)) && !isWord.test(text.charAt(at + length));

interface Hit { at: number; term: WrittenTerm }

/** The first place of a text where a term stands that was not yet explained; of two at one place the longer. */
function firstHit(text: string, terms: readonly WrittenTerm[], done: ReadonlySet<string>): Hit | undefined {
  let best: Hit | undefined;
  for (const term of terms) {
    if (done.has(term.id)) continue;
    for (let at = text.indexOf(term.word); at >= 0 && (!best || at < best.at); at = text.indexOf(term.word, at + 1)) if (stands(text, at, term.word)) best = { at, term };
  }
  return best;
}

function explain({ value }: Text, terms: readonly WrittenTerm[], done: Set<string>, base: string): (Text | Element)[] {
  const hit = firstHit(value, terms, done);
  if (!hit) return [{ type: 'text', value }];
  const { at, term } = hit;
  done.add(term.id);
  const link: Element = { type: 'element', tagName: 'a', properties: { className: ['term'], href: withBase(base, `/glossary/#${term.id}`) }, children: [{ type: 'text', value: term.word }] };
  const rest = explain({ type: 'text', value: value.slice(at + term.word.length) }, terms, done, base);
  return [...(at > 0 ? [{ type: 'text' as const, value: value.slice(0, at) }] : []), link, ...rest];
}

type Parent = Root | Element | RootContent | ElementContent;

function walk(node: Parent, terms: readonly WrittenTerm[], done: Set<string>, base: string) {
  if (!('children' in node) || (node.type === 'element' && without.has(node.tagName))) return;
  for (const child of node.children) walk(child as Parent, terms, done, base);
  (node as Element).children = (node as Element).children.flatMap((child) => (child.type === 'text' && child.value.trim() !== '' ? explain(child, terms, done, base) : [child]));
}

/** The first time that a page of the guideline or the manual uses a term, it leads to the glossary; <reading-aids> then shows the meaning at the place. */
export function rehypeGlossaryLinks({ base, terms }: { base: string; terms: readonly WrittenTerm[] }) {
  return (tree: Root, { path }: { path?: string }) => {
    if (explained.test(path?.replaceAll('\\', '/') ?? '')) walk(tree, terms, new Set(), base);
  };
}
