/** What is kept of a draft: a short record that lists its revisions. The texts lie apart, one per revision, and never change. */

/** `edit`: stored while writing. `mark`: named by someone. `before`: was current when something took its place. `aside`: lost against another tab's text. */
export type PointKind = 'edit' | 'mark' | 'before' | 'aside';

/** One stored revision. */
export interface Point {
  /** Grows with every text that is stored; a number is never used twice. */
  readonly revision: number;
  /** When it was stored, in milliseconds. Clocks go back, so the order is that of `revision`. */
  readonly at: number;
  readonly title: string;
  readonly kind: PointKind;
  /** The name of a `mark`. */
  readonly label: string;
  /** Length of the text, to tell a cut one. */
  readonly length: number;
  /** The open draft that wrote it: one screen of one tab. */
  readonly writer: string;
  /** How many edits that writer had taken. */
  readonly seq: number;
  /** The stamp of the text that it was written on; null for a first text. */
  readonly base: string | null;
}

/** One draft of one tool. */
export interface DraftRecord {
  readonly tool: string;
  readonly id: string;
  /** The revision that is current. */
  readonly head: number;
  /** The number of the next revision. */
  readonly next: number;
  /** Oldest first. */
  readonly points: readonly Point[];
  /** When it went to the bin, in milliseconds. */
  readonly binnedAt: number | null;
  /** The last file written from it. */
  readonly filed: Filed | null;
}

/** Which revision a file holds, and when it was written, in milliseconds. */
export interface Filed {
  readonly revision: number;
  readonly at: number;
}

/** What one step does to the storage; all of it or nothing. */
export interface Change {
  /** The record as it is afterwards; null takes the draft away. */
  readonly record: DraftRecord | null;
  /** A text to store under its revision. */
  readonly put: { readonly revision: number; readonly text: string } | null;
  /** Revisions whose texts go. */
  readonly drop: readonly number[];
}

/** A text on its way into the storage. */
export interface Write {
  readonly tool: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
  readonly writer: string;
  readonly seq: number;
  /** The stamp of the stored text that the writer knows; null if it knows none. */
  readonly base: string | null;
  /** Its revision, so that numbers go on growing after the storage was erased. */
  readonly known: number;
}

/** Tells one stored text from every other, also from one of the same number that was written after the storage was erased. */
export const stampOf = ({ writer, seq, revision }: Point): string => `${revision}/${seq}/${writer}`;

/** The current revision. */
export function headOf({ points, head }: DraftRecord): Point {
  const found = points.find(({ revision }) => revision === head);
  if (!found) throw new Error(`No revision ${head}`);
  return found;
}
