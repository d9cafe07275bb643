/** The rows of the 五十音 table, for indexes. */
export const kanaRows = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;

const starts = 'あかさたなはまやらわ';
const small: Record<string, string> = { ぁ: 'あ', ゃ: 'や', っ: 'つ', ゔ: 'う' };

/** The row of a hiragana reading: `きょうどう` → `か`. A reading that is not hiragana falls into the last row. */
export function kanaRow(reading: string): (typeof kanaRows)[number] {
  const first = reading.normalize('NFD').charAt(0);
  const kana = small[first] ?? first;
  const index = [...starts].findLastIndex((start) => kana >= start);
  return kanaRows[Math.max(0, index)] ?? 'わ';
}
