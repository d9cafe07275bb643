/** Why a whole table cannot be read. Nothing of such a file is used. */
import { quoted } from '../sheet/file-error.ts';

/** The one error that reading a table throws: what is wrong, where, and what to do. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly remedy: string;
  /** The place in the file: a row, a name, or the whole. */
  readonly where: string;

  constructor(message: string, remedy: string, where = 'ファイル全体') {
    super(message);
    this.remedy = remedy;
    this.where = where;
  }
}

/** A text of the file, short and safe enough for a message. */
export const shown: (text: string) => string = quoted;
