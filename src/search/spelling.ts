/** Spellings of a word that follow from rules, and how far two words lie apart. */

const toKatakana = (word: string) => word.replaceAll(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

/** Spellings that follow from rules: katakana for hiragana where such a word may be in katakana, without the last ー, without ・. */
export const byRule = (typed: string, mayBeKatakana: (word: string) => boolean = () => true): string[] => [
  ...(/^[ぁ-ゖー]{3,}$/.test(typed) && mayBeKatakana(typed) ? [toKatakana(typed)] : []),
  ...(/[ァ-ヺー]{3}ー$/.test(typed) ? [typed.slice(0, -1)] : []),
  ...(typed.includes('・') ? [typed.replaceAll('・', '')] : []),
];

/** A word with the katakana in it as the site writes it: ゴミ問題 → ごみ問題. */
export const inOwnKana = (typed: string, otherKana: (word: string) => readonly string[]): string[] => {
  const own = typed.replaceAll(/[ァ-ヺ][ァ-ヺー]+/g, (run) => otherKana(run)[0] ?? run);
  return own === typed ? [] : [own];
};

/** A compound, itself no word of a group, with a word in it spelt otherwise: 協働の取り組み → 協働の取組. */
export const respelled = (typed: string, groups: readonly (readonly string[])[]): string[] =>
  groups.flatMap((group) => {
    const inside = group.filter((word) => typed.includes(word)).toSorted((a, b) => b.length - a.length)[0];
    return inside ? group.filter((word) => word !== inside).map((word) => typed.replace(inside, word)) : [];
  });

/** How many letters must change, appear or go to turn one word into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (sign === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
