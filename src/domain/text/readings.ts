/** Readings above words, word by word from a list that people have reviewed; nothing is guessed. */

/** A stretch of a text, with its reading where it has one. */
export type RubyPart = readonly [text: string, reading?: string];

/** Words in their parts, found by their first letter, the longest first. */
export type ReadingTable = ReadonlyMap<string, readonly (readonly RubyPart[])[]>;

const wordOf = (parts: readonly RubyPart[]) => parts.map(([text]) => text).join('');

/** Makes the table of a list of words in their parts. */
export function readingTable(words: readonly (readonly RubyPart[])[]): ReadingTable {
  const table = new Map<string, (readonly RubyPart[])[]>();
  for (const parts of words.toSorted((a, b) => wordOf(b).length - wordOf(a).length)) {
    const first = wordOf(parts).charAt(0);
    table.set(first, [...(table.get(first) ?? []), parts]);
  }
  return table;
}

/** A text in parts; together they are the text. */
export function rubyParts(text: string, table: ReadingTable): RubyPart[] {
  const parts: RubyPart[] = [];
  let plain = 0;
  for (let at = 0; at < text.length;) {
    const found = table.get(text.charAt(at))?.find((word) => text.startsWith(wordOf(word), at));
    if (!found) {
      at += 1;
      continue;
    }
    if (plain < at) parts.push([text.slice(plain, at)]);
    parts.push(...found);
    at += wordOf(found).length;
    plain = at;
  }
  return plain < text.length ? [...parts, [text.slice(plain)]] : parts;
}
