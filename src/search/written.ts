/** Writes out what was typed by its sound: きょうどうとは → 協働とは. */

/** The longest reading that is looked for. */
const LONGEST_READING = 20;
/** What may stand between and after words: particles, and ways to ask what something is. */
const between = /^(?:とは(?:なにか|なに|なんですか)?|って(?:なに|なんですか)?|について|[のとをにはがでやもへ])$/;

/** Hiragana written out in the words that it is read as, the longest first. Nothing unless all of it is read: half a word is none. */
export function writtenOut(typed: string, read: (reading: string) => string | undefined): string | undefined {
  // What stands from each place on, found from the end.
  const rest: (string | undefined)[] = Array.from({ length: typed.length + 1 });
  rest[typed.length] = '';
  for (let at = typed.length - 1; at >= 0; at -= 1)
    for (let end = Math.min(typed.length, at + LONGEST_READING); end > at && rest[at] === undefined; end -= 1) {
      const part = typed.slice(at, end);
      const word = (part.length > 1 ? read(part) : undefined) ?? (at > 0 && between.test(part) ? part : undefined);
      const after = rest[end];
      if (word !== undefined && after !== undefined) rest[at] = word + after;
    }
  return rest[0];
}
