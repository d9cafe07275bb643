/** Official names of fields that are like a word, for people to choose from. Nothing is decided here. */
import { narrow } from './values.ts';

/** A field by its two names. */
interface Named { readonly name: string; readonly short: string }

const most = 3;
const pairsOf = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** How many of the letters, two by two, both have, between 0 and 1. */
function alike(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  return left.size + right.size === 0 ? 0 : (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size);
}

/** A part of the name that is in the word, or has it, counts most. */
function nearness(word: string, { name, short }: Named): number {
  const parts = short.split('・');
  if (parts.some((part) => part.includes(word) || word.includes(part))) return 2;
  return name.includes(word) ? 1 : Math.max(...parts.map((part) => alike(word, part)));
}

/** Short names of the nearest fields, the nearest first; none where nothing is like the word. */
export function nearFields(fields: readonly Named[], word: string): string[] {
  const plain = narrow(word);
  if (plain.length < 2) return [];
  const found = fields.map((field) => ({ short: field.short, near: nearness(plain, field) })).filter(({ near }) => near >= 0.3);
  return found.toSorted((a, b) => b.near - a.near).slice(0, most).map(({ short }) => short);
}
