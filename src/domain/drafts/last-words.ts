/** The text that a closing page left behind, because storing it may not have finished. */
import { compare, planAside, planEdit } from './plan.ts';
import type { Change, DraftRecord, Point, Write } from './record.ts';
import { headOf } from './record.ts';

/** What becomes of last words: `known`: they are stored already. `taken`: they become current. `aside`: another text is current, both are kept, and nobody has decided yet. */
export type Fate = 'known' | 'taken' | 'aside';

/** Where the writer's text, or a later one of the same writer, was stored last. */
const storedAs = ({ points }: DraftRecord, { writer, seq }: Pick<Write, 'writer' | 'seq'>): Point | undefined =>
  points.findLast((point) => point.writer === writer && point.seq >= seq);

/** Decides about last words. The head's text is needed to tell that nothing has changed. */
export function planWords(record: DraftRecord | undefined, words: Write): { fate: Fate; change: Change | undefined } {
  const point = record && storedAs(record, words);
  if (point) return { fate: point.kind === 'aside' ? 'aside' : 'known', change: undefined };
  if (record && compare(record, words) === 'other') return { fate: 'aside', change: planAside(record, words) };
  return { fate: 'taken', change: planEdit(record, words).change };
}

const texts = ['tool', 'id', 'title', 'text', 'writer'] as const;
const numbers = ['at', 'seq', 'known'] as const;

/** Reads last words from the storage's text; undefined for anything else. */
export function readWords(json: string): Write | undefined {
  try {
    const words = JSON.parse(json) as Write | null;
    const fits = texts.every((name) => typeof words?.[name] === 'string') && numbers.every((name) => Number.isSafeInteger(words?.[name]));
    return fits && words && (words.base === null || typeof words.base === 'string') ? words : undefined;
  } catch {
    return undefined;
  }
}

/** The revision that last words became. */
export const placeOf = (record: DraftRecord, words: Pick<Write, 'writer' | 'seq'>): number => (storedAs(record, words) ?? headOf(record)).revision;
