/** Reads the bytes of any file that the tools write: HTML, JSON or XLSX. */
import { decodeSheetFile, looksLikeZip, parseSheetText } from '../domain/sheet/decode.ts';
import { SheetFileError } from '../domain/sheet/file-error.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';

const loaded = async () => {
  try {
    return { ...(await import('./xlsx.ts')), ...(await import('../domain/sheet/rows-read.ts')) };
  } catch {
    throw new SheetFileError('unreadable', 'Excelのファイルを読む部品を取り出せませんでした。通信が切れているかもしれません。');
  }
};

/** Reads a file for a sheet. Throws only SheetFileError, and changes nothing. */
export async function readSheetBytes(bytes: Uint8Array, shape: SheetShape, words: SheetWords): Promise<SheetFile> {
  if (!looksLikeZip(bytes)) return parseSheetText(decodeSheetFile(bytes), shape);
  const { readWorkbook, readTables } = await loaded();
  return readTables(await readWorkbook(bytes), shape, words);
}
