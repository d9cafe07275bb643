/**
 * Which text belongs to a register. An import writes the lines beside their place first, then the description that names them by length
 * and checksum, then moves the lines to their place. So after a crash at any point one of the two texts is the one that the description names.
 */
import { crc32 } from '../file/crc.ts';

/** The file of lines that a description names. */
export interface Lines {
  readonly count: number;
  /** Letters of the text with LF at its line ends. */
  readonly length: number;
  readonly checksum: string;
}

/** Line ends may be changed by a version control system; nothing else may. */
const plain = (text: string) => text.replaceAll('\r\n', '\n');

/** What a description says of a text. */
export function linesOf(text: string): Lines {
  const lf = plain(text);
  return { count: lf.split('\n').length - 1, length: lf.length, checksum: crc32(lf) };
}

/** Whether a description names a text. */
export const isNamed = (text: string, { length, checksum }: Lines): boolean => plain(text).length === length && crc32(plain(text)) === checksum;

/** The text that the description names: the one in its place, or the one that waits beside it; undefined when it is neither. */
export const wholeText = (lines: Lines, inPlace: string | undefined, beside: string | undefined): string | undefined =>
  [inPlace, beside].find((text) => text !== undefined && isNamed(text, lines));

/** The name of the file that waits beside `<id>.jsonl` while an import is being written, or after it was killed. */
export const besideName = (id: string): string => `.${id}.jsonl.next`;
