/** The file of names: pairs of a reading and its word lie in two columns, which takes a twentieth fewer bytes than pair by pair, and a place with and without its kind in one pair. */
import type { Words } from './api.ts';

type Pairs = NonNullable<Words['readings']>;

/** What the file holds: of pairs first all readings, then all words, in one text. */
export type NamesFile = Omit<Words, 'readings' | 'spoken'> & Partial<Record<'readings' | 'spoken', string>>;

/** How the kinds of places are read after their names. */
const kinds: Readonly<Record<string, string>> = { 市: 'し', 区: 'く', 町: 'まち', 村: 'むら', 県: 'けん' };
/** Between the name of a place and its kind. */
const mark = '^';

const whole = (reading: string, word: string, kind: string): Pairs[number] => [reading + (kinds[kind] ?? ''), word + kind];

/** あだち 足立 and あだちく 足立区 as あだち 足立^区. */
function folded(pairs: Pairs): Pairs {
  const all = new Set(pairs.map(String));
  const kindOf = ([reading, word]: Pairs[number]) => Object.keys(kinds).find((kind) => all.has(String(whole(reading, word, kind)))) ?? '';
  const spared = new Set(pairs.map((pair) => String(whole(...pair, kindOf(pair)))).filter((pair, index) => pair !== String(pairs[index])));
  return pairs.filter((pair) => !spared.has(String(pair))).map((pair) => { const kind = kindOf(pair); return kind ? [pair[0], pair[1] + mark + kind] : pair; });
}

const unfolded = ([reading, word]: Pairs[number]): Pairs => {
  const [name = '', kind] = word.split(mark);
  return kind ? [[reading, name], whole(reading, name, kind)] : [[reading, word]];
};

function columns(pairs: Pairs = []): string {
  const sorted = folded(pairs).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [...sorted.map(([reading]) => reading), ...sorted.map(([, word]) => word)].join('|');
}

function pairs(columns = ''): Pairs {
  const all = columns.split('|').filter(Boolean);
  return all.slice(all.length / 2).flatMap((word, index) => unfolded([all[index] ?? '', word]));
}

/** Names as the file holds them. The order of words that are read alike stays. */
export const packNames = ({ readings, spoken, ...words }: Words): NamesFile => ({ ...words, readings: columns(readings), spoken: columns(spoken) });

/** Names as the search uses them. */
export const unpackNames = (names: NamesFile): Words => ({ ...names, readings: pairs(names.readings), spoken: pairs(names.spoken) });
