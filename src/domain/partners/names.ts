/** Finds organisations by words in their name, their reading or their municipality. Every word must be there; no order of fitness is made. */
import { addBit, allBits, both, either, noBits } from '../facets/bits.ts';
import type { Bits } from '../facets/bits.ts';
import type { FacetIndex } from '../facets/facet-index.ts';
import { wordsKey } from './address.ts';
import type { FinderKey } from './address.ts';
import type { DirectoryIndex } from './directory-index.ts';
import { nameKey } from './name-key.ts';

/** One long text of all keys, each on a line of its own: looking for a word in it is quicker than asking each name. */
export interface Names {
  readonly text: string;
  /** Where the line of each position begins. */
  readonly starts: readonly number[];
  /** For each value of the facet of municipalities, the key of its name and reading. */
  readonly places: readonly string[];
}

/** The words to look for, as keys. Forms of corporation alone are no word. */
export const wordsIn = (query: string): string[] => [...new Set(query.split(/[\s\u3000]+/).map(nameKey).filter((word) => word !== ''))];

/** Makes the text. `rest` lets a page answer in between. */
export async function openNames({ names, readings, places }: Pick<DirectoryIndex, 'names' | 'readings' | 'places'>, rest: () => Promise<void>): Promise<Names> {
  const starts: number[] = [];
  let text = '';
  for (const [position, name] of names.entries()) {
    starts.push(text.length);
    text += `${nameKey(name)} ${nameKey(readings[position] ?? '')}\n`;
    if (position % 500 === 499) await rest();
  }
  return { text, starts, places: places.map((words) => words.split(' ').map(nameKey).join(' ')) };
}

/** The position in whose line a place of the text is. */
function positionAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

function inNames({ text, starts }: Names, word: string): Bits {
  const set = noBits(starts.length);
  for (let at = text.indexOf(word); at >= 0;) {
    const position = positionAt(starts, at);
    addBit(set, position);
    at = text.indexOf(word, starts[position + 1] ?? text.length);
  }
  return set;
}

function inPlaces({ facets, bits, count }: DirectoryIndex, { places }: Names, word: string): Bits {
  return facets.municipality.values.reduce((sum, value, number) => (places[number]?.includes(word) ? either(sum, bits.municipality.get(value) ?? sum) : sum), noBits(count));
}

/** The organisations that the words of a query find; everything when it has none. */
export const named = (index: DirectoryIndex, names: Names, query: string): Bits =>
  wordsIn(query).map((word) => either(inNames(names, word), inPlaces(index, names, word))).reduce(both, allBits(index.count));

/** The index with the words as a facet of one value: they narrow, are counted and are taken back like any other. */
export function withWords(index: DirectoryIndex, names: Names, query: string): FacetIndex<FinderKey> {
  const words = { values: [query], rows: [] };
  return { count: index.count, facets: { [wordsKey]: words, ...index.facets }, bits: { [wordsKey]: new Map([[query, named(index, names, query)]]), ...index.bits } };
}
