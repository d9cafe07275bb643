/** Writes the file of one side's sheet. Apart from reading, so that a page which only keeps what was read loads no reader. */
import type { SheetDocument } from './answers.ts';
import { crc32 } from '../file/crc.ts';
import { bareData } from './file-data.ts';

/** The document as plain data, with its checksum at the end. */
export function sheetData(document: SheetDocument, savedAt: Date): object {
  const data = bareData(document, savedAt);
  return { ...data, checksum: crc32(JSON.stringify(data)) };
}

/** The text of a JSON file. */
export const writeSheetFile = (document: SheetDocument, savedAt: Date): string => `${JSON.stringify(sheetData(document, savedAt), null, 1)}\n`;
