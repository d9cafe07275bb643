/** What stands for words that are typed as they sound, in either kana. */
import type { Words } from './api.ts';
import { SURE_HIRAGANA, onlyHiragana } from './cut.ts';
import { key } from './text.ts';
import { writtenOut } from './written.ts';

/** Words by their key. */
export type Table = ReadonlyMap<string, readonly string[]>;

/** Makes the table of words and what belongs to each. */
export function table(rows: Iterable<readonly [word: string, belongs: readonly string[]]>): Table {
  const made = new Map<string, readonly string[]>();
  for (const [word, belongs] of rows) made.set(key(word), [...(made.get(key(word)) ?? []), ...belongs]);
  return made;
}

/** How the words of a site sound. `shown` are its words by their keys. */
export function openSounds({ readings = [], spoken = [], kana = [] }: Words, shown: ReadonlyMap<string, string>) {
  const read = table([...readings, ...spoken].map(([reading, word]) => [reading, [word]]));
  const written = table(kana.map((word) => [word, [word]]));
  const inKana = (word: string) => written.get(key(word)) ?? [];
  // A word that stands on the site as it is typed needs no other: トイ (a toy) is not the とい of という.
  const isWritten = (word: string) => inKana(word).includes(word);
  const otherKana = (word: string) => (isWritten(word) ? [] : inKana(word));
  const wordOf = (reading: string) => read.get(reading)?.[0] ?? inKana(reading)[0] ?? shown.get(reading);
  return {
    /** The words that are read so. */
    read: (typed: string) => read.get(key(typed)) ?? [],
    /** Whether the site writes a kana word just so. */
    isWritten,
    /** The words that sound so and that the site writes in the other kana. */
    otherKana,
    /** Whether what is typed stands for those words only: two signs of hiragana are a part of too many others. */
    isOnlySound: (typed: string) => onlyHiragana.test(typed) && typed.length < SURE_HIRAGANA && otherKana(typed).length > 0,
    /** Whether this key is a hiragana word too short to be cut out anywhere. */
    isShort: (word: string) => word.length < SURE_HIRAGANA && isWritten(word),
    /** Whether hiragana may be a part of a katakana word. Where the words of the pages are not at hand, it may. */
    mayBeKatakana: (typed: string) => { const own = key(typed); return kana.length === 0 || [...shown.keys(), ...written.keys()].some((known) => known.includes(own)); },
    /** Hiragana that is no word of the site, in words that are. */
    writtenOut: (typed: string) => (onlyHiragana.test(typed) && wordOf(key(typed)) === undefined ? writtenOut(typed, wordOf) : undefined),
  };
}
