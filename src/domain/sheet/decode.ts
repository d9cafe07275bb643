/** Bytes of a chosen file: what kind it is, and its text; or an error that says what it seems to be. */
import { embeddedJson, looksLikeHtml } from './embedded.ts';
import { SheetFileError } from './file-error.ts';
import { parseSheetFile } from './file.ts';
import type { SheetFile } from './file.ts';
import { checkSize } from './json.ts';
import { maxFileBytes } from './limits.ts';
import type { SheetShape } from './shape.ts';

const signs: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDFのようです。'],
  ['ÐÏ', '古い形のExcel・Wordのファイル、またはパスワードのかかったファイルのようです。'],
  ['\u0089PNG', '画像のようです。'],
  ['ÿØÿ', '画像のようです。'],
  ['{\\rtf', 'Wordなどの文書のようです。'],
];

/** Whether the bytes begin as a ZIP file does, which an XLSX file is. */
export const looksLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The text of a file in UTF-8; a byte order mark is left out. */
export function decodeSheetFile(bytes: Uint8Array): string {
  checkSize(bytes.byteLength, maxFileBytes);
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^(?:ï»¿)?\s*/, '');
  const known = signs.find(([sign]) => start.startsWith(sign));
  if (known) throw new SheetFileError('other-software', known[1], 'ファイルのはじめ');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetFileError('encoding', '文字の形式がUTF-8ではありません。');
  }
}

/** Reads the text of an HTML or JSON file for a sheet. Throws only SheetFileError. */
export const parseSheetText = (text: string, shape: SheetShape): SheetFile =>
  parseSheetFile(looksLikeHtml(text) ? embeddedJson(text) : text, shape);
