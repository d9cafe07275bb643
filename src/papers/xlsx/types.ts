/** A sheet of a workbook before it is written. */
import type { CellObject } from 'write-excel-file/node';

export type Cell = CellObject;
export type Row = (Cell | null)[];

/** What may be entered in some cells. */
export interface Validation {
  readonly cells: string;
  /** Name of the column, for the message. */
  readonly label: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

export interface Workpage {
  readonly name: string;
  /** Widths of the columns in half-width signs. */
  readonly widths: readonly number[];
  readonly rows: Row[];
  /** The row that is repeated on every printed page, counted from 1. */
  readonly headRow: number;
  readonly validations: readonly Validation[];
}
