/** Words that an author may have meant. */
import { distance } from 'fastest-levenshtein';

const plain = (word: string) => word.normalize('NFKC').toLowerCase();

/** Fewer letters may differ than the word has; long words may differ in more. */
const limit = (word: string) => Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));

const continues = (a: string, b: string) => Math.min(a.length, b.length) >= 2 && (a.startsWith(b) || b.startsWith(a));

/** Up to three known words that are close to the one written, nearest first. */
export function near(word: string, known: Iterable<string>): string[] {
  const written = plain(word);
  return [...known]
    .map((candidate) => ({ candidate, far: distance(written, plain(candidate)) }))
    .filter(({ candidate, far }) => far <= limit(written) || continues(written, plain(candidate)))
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

const few = 10;

/** 「似たid: …」; when nothing is close, every word there is, if they are few. */
export function nearHint(label: string, word: string, known: Iterable<string>, show: (word: string) => string = (known) => known): string {
  const all = [...known];
  const close = near(word, all);
  if (close.length > 0) return `似た${label}: ${close.map(show).join('、')}`;
  return all.length > 0 && all.length <= few ? `使える${label}: ${all.map(show).join('、')}` : '';
}
