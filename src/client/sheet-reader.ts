/** Reads the bytes of any file that the tools write: HTML, JSON or XLSX. */
import { decode } from '../domain/file/decode.ts';
import { SheetFileError } from '../domain/sheet/file-error.ts';
import { parseSheetFile } from '../domain/sheet/file.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import { kind } from '../domain/sheet/kind.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';

const loaded = async () => {
  try {
    return { ...(await import('./xlsx.ts')), ...(await import('../domain/sheet/rows-read.ts')) };
  } catch {
    throw new SheetFileError('unreadable', 'Excelのファイルを読む部品を取り出せませんでした。通信が切れているかもしれません。');
  }
};

/** Whether the bytes begin as a ZIP file does, which an XLSX file is. */
const looksLikeZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads a file for a sheet. Throws only SheetFileError, and changes nothing. */
export async function readSheetBytes(bytes: Uint8Array, shape: SheetShape, words: SheetWords): Promise<SheetFile> {
  if (!looksLikeZip(bytes)) return parseSheetFile(decode(bytes, kind), shape);
  const { readWorkbook, readTables } = await loaded();
  return readTables(await readWorkbook(bytes), shape, words);
}
