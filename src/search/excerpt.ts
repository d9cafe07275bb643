/** Excerpts of our own: Pagefind's marks break compounds. Segments, never HTML, so nothing has to be escaped. */
import type { Segment } from './api.ts';
import type { PageText } from './reader.ts';
import { form } from './text.ts';

/** How many characters an excerpt has: three lines on a desktop, six on a phone. */
export const EXCERPT_LENGTH = 110;
/** How many characters of a sentence may stand before its first marked word. */
const LEAD = 30;

interface Span {
  start: number;
  end: number;
  /** Which pattern it is. */
  word: number;
}

/** Where the patterns stand in a comparison form, in order. */
const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns
    .flatMap((pattern, word) => [...text.matchAll(pattern)].filter(([hit]) => hit).map(({ 0: hit, index }) => ({ start: index, end: index + hit.length, word })))
    .toSorted((a, b) => a.start - b.start);

/** Text in segments, with every word that a pattern finds marked; words that touch are one mark. */
export function mark(text: string, patterns: readonly RegExp[]): Segment[] {
  const spans = spansOf(form(text), patterns);
  const segments: Segment[] = [];
  for (const [index, sign] of text.split('').entries()) {
    const marked = spans.some(({ start, end }) => start <= index && index < end);
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += sign;
    else segments.push({ text: sign, marked });
  }
  return segments;
}

/** Where to begin before a place: at its sentence, else after the first 、 or space near it. */
function beginning(text: string, place: number): number {
  if (place <= LEAD) return 0;
  const near = text.slice(place - LEAD, place);
  const sentence = near.lastIndexOf('。');
  const pause = sentence < 0 ? near.search(/[、\s]/) : sentence;
  return pause < 0 ? place : place - LEAD + pause + 1;
}

/** The window with the most different words; of equals one with a word twice, then the first: pages say early what they are about. */
function bestStart(text: string, spans: readonly Span[]): number {
  let best = { start: 0, worth: -1 };
  for (const { start } of spans) {
    const from = beginning(text, start);
    const inside = spans.filter((span) => span.start >= from && span.end <= from + EXCERPT_LENGTH);
    const worth = new Set(inside.map(({ word }) => word)).size * 2 + Math.min(inside.length, 2);
    if (worth > best.worth) best = { start: from, worth };
  }
  return best.start;
}

const body = ({ title, content }: PageText) => (content.startsWith(title) ? content.slice(title.length).replace(/^[。\s]+/, '') : content);

/** A stretch of the page around the searched words, each marked whole. */
export function excerpt(page: PageText, patterns: readonly RegExp[]): Segment[] {
  const text = body(page);
  const spans = spansOf(form(text), patterns);
  const start = bestStart(text, spans);
  const cutWord = spans.find((span) => span.start < start + EXCERPT_LENGTH && span.end > start + EXCERPT_LENGTH);
  const end = cutWord?.end ?? start + EXCERPT_LENGTH;
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
  return mark(shown, patterns);
}
