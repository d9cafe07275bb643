/** Reads texts of drafts that another version of the page wrote, or that are damaged. Loaded when there is one. */
import { SheetFileError } from '../domain/sheet/file-error.ts';
import { parseSheetFile } from '../domain/sheet/file.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';

/** The sheet in the text of a draft; null if it is none, or one that a newer page has written. */
export function readOlder(text: string, shape: SheetShape): SheetFile | null {
  try {
    return parseSheetFile(text, shape);
  } catch (error) {
    if (error instanceof SheetFileError) return null;
    throw error;
  }
}
