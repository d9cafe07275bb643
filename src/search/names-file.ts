/** The file of names: pairs of a reading and its word lie in two columns, which takes a twentieth fewer bytes than pair by pair. */
import type { Words } from './api.ts';

type Pairs = NonNullable<Words['readings']>;

/** What the file holds: of pairs first all readings, then all words, in one text. */
export type NamesFile = Omit<Words, 'readings' | 'spoken'> & Partial<Record<'readings' | 'spoken', string>>;

function columns(pairs: Pairs = []): string {
  const sorted = pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [...sorted.map(([reading]) => reading), ...sorted.map(([, word]) => word)].join('|');
}

function pairs(columns = ''): Pairs {
  const all = columns.split('|').filter(Boolean);
  return all.slice(all.length / 2).map((word, index) => [all[index] ?? '', word]);
}

/** Names as the file holds them. The order of words that are read alike stays. */
export const packNames = ({ readings, spoken, ...words }: Words): NamesFile => ({ ...words, readings: columns(readings), spoken: columns(spoken) });

/** Names as the search uses them. */
export const unpackNames = (names: NamesFile): Words => ({ ...names, readings: pairs(names.readings), spoken: pairs(names.spoken) });
