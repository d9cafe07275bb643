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

/** Members of one row, in the order given. */
export interface KanaGroup<T> {
  row: (typeof kanaRows)[number];
  members: T[];
}

/** Things with a reading by rows of the table; rows without any are left out. */
export const byKanaRow = <T extends { reading: string }>(all: readonly T[]): KanaGroup<T>[] =>
  kanaRows.map((row) => ({ row, members: all.filter(({ reading }) => kanaRow(reading) === row) })).filter(({ members }) => members.length > 0);
