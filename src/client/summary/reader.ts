/** Makes entries of files. Loaded with the first files. */
import { cannotOpen, SheetFileError } from '../../domain/sheet/file-error.ts';
import { checkSize } from '../../domain/file/json.ts';
import { maxFileBytes } from '../../domain/sheet/limits.ts';
import { entryOf } from '../../domain/sheet/summary/entry.ts';
import type { Entry, SummarySheet } from '../../domain/sheet/summary/entry.ts';
import type { Refused } from '../../domain/sheet/summary/tables.ts';
import type { SheetWords } from '../../domain/sheet/words.ts';
import { readSheetBytes } from '../sheet-reader.ts';

export { maxFileBytes };

/** The name of a file, with its folder if a folder was chosen. */
const nameOf = (file: File) => file.webkitRelativePath || file.name;

/** Reads one file into an entry, or says why it cannot be used. */
export async function readEntry(file: File, bytes: Uint8Array | null, sheet: SummarySheet, words: SheetWords): Promise<Entry | Refused> {
  const name = nameOf(file);
  try {
    if (bytes === null) throw cannotOpen();
    checkSize(file.size, maxFileBytes);
    return entryOf(name, await readSheetBytes(bytes, sheet.shape, words), sheet);
  } catch (error) {
    const { message, where, advice, sheet } = error instanceof SheetFileError ? error : cannotOpen();
    return { file: name, message, where, advice, sheet };
  }
}

/** Whether a file was read. */
export const isEntry = (read: Entry | Refused): read is Entry => 'phases' in read;
