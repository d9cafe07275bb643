/** Bytes of a chosen file to text, or an error that says what kind of file it seems to be. */
import { SheetFileError } from '../sheet/file-error.ts';
import { checkSize } from './json.ts';
import type { FileKind } from './kind.ts';

const signs: readonly (readonly [string, string])[] = [
  ['PK', 'Excel・Wordなどのファイル、またはZIPのようです。'],
  ['%PDF', 'PDFのようです。'],
  ['ÐÏ', '古い形のExcel・Wordのファイル、またはパスワードのかかったファイルのようです。'],
  ['\u0089PNG', '画像のようです。'],
  ['ÿØÿ', '画像のようです。'],
  ['{\\rtf', 'Wordなどの文書のようです。'],
];

/** What kind of file the first bytes show; undefined for what may be text. */
export function otherSoftware(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^(?:ï»¿)?\s*/, '');
  return signs.find(([sign]) => start.startsWith(sign))?.[1];
}

/** The text of a file in UTF-8; a byte order mark is left out. */
export function decode(bytes: Uint8Array, { maxBytes }: FileKind): string {
  checkSize(bytes.byteLength, 2 * maxBytes);
  const known = otherSoftware(bytes);
  if (known !== undefined) throw new SheetFileError('other-software', known, 'ファイルのはじめ');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetFileError('encoding', '文字の形式がUTF-8ではありません。');
  }
}
