/** The neutral order of the directory: 五十音 of the readings, then what has none. */
import { kanaRow, kanaRows } from '../text/kana-row.ts';
import { nameKey } from './name-key.ts';

/** The rows of the order; the last one holds readings in other letters, and names without a reading. */
export const directoryRows = [...kanaRows, '他'] as const;
export type DirectoryRow = (typeof directoryRows)[number];

/** The rows as they stand in addresses. */
export const rowIds: Readonly<Record<DirectoryRow, string>> = { あ: 'a', か: 'ka', さ: 'sa', た: 'ta', な: 'na', は: 'ha', ま: 'ma', や: 'ya', ら: 'ra', わ: 'wa', 他: 'other' };

/** What is put in order. */
export interface Ordered {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
}

/** A thing with its place. */
export interface Placed<T> {
  readonly item: T;
  readonly row: DirectoryRow;
}

/** Everything in its order, with its row. Forms of corporation do not count. */
export function inKanaOrder<T extends Ordered>(all: readonly T[]): Placed<T>[] {
  const collator = new Intl.Collator('ja');
  const placed = all.map((item) => {
    const key = nameKey(item.reading);
    const row: DirectoryRow = /^[ぁ-ゖ]/.test(key) ? kanaRow(key) : '他';
    return { item, row, key: key || item.name };
  });
  const byRow = (a: { row: DirectoryRow }, b: { row: DirectoryRow }) => directoryRows.indexOf(a.row) - directoryRows.indexOf(b.row);
  return placed.toSorted((a, b) => byRow(a, b) || collator.compare(a.key, b.key) || collator.compare(a.item.name, b.item.name) || a.item.id.localeCompare(b.item.id)).map(({ item, row }) => ({ item, row }));
}
