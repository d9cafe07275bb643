/** Writing files. */
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { sheetFileName } from '../domain/sheet/file-name.ts';
import { writeSheetFile } from '../domain/sheet/write.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { download } from './download.ts';

/** The forms in which a sheet can be kept. */
export type FileKind = 'html' | 'json' | 'xlsx';

const types = { html: 'text/html', json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

type Content = (sheet: SheetDocument, shape: SheetShape, words: SheetWords, now: Date) => Promise<string | Uint8Array>;
const contents: Record<FileKind, Content> = {
  json: async (sheet, _, __, now) => writeSheetFile(sheet, now),
  html: async (...parts) => (await import('../domain/sheet/html-file.ts')).writeSheetHtml(...parts),
  xlsx: async (...parts) => {
    // One after the other, so that the page tells only once that one does not come.
    const { sheetTables } = await import('../domain/sheet/rows.ts');
    const { writeWorkbook } = await import('./xlsx.ts');
    return writeWorkbook(sheetTables(...parts));
  },
};

/** Keeps a sheet as a file, and answers in which form. What is needed for it is loaded now; where that fails, as without a connection, JSON is always at hand. */
export async function saveFile(title: string, kind: FileKind, sheet: SheetDocument, shape: SheetShape, words: SheetWords, now: Date): Promise<FileKind> {
  const content = await contents[kind](sheet, shape, words, now).catch(() => null);
  const made = content === null ? 'json' : kind;
  download(content ?? writeSheetFile(sheet, now), sheetFileName({ ...words, title }, sheet, made), types[made]);
  return made;
}
