/** Packs and unpacks workbooks. Loaded when it is used, since it brings its libraries along. */
import { strToU8, zipSync } from 'fflate';
import { xlsxParts } from '../domain/tabular/xlsx-parts.ts';
import type { PlainSheet } from '../domain/tabular/xlsx-parts.ts';

export { readWorkbook } from '../domain/tabular/workbook.ts';

/** The bytes of a workbook. */
export const writeWorkbook = (sheets: readonly PlainSheet[]): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(xlsxParts(sheets)).map(([name, xml]) => [name, strToU8(xml)])), { mtime: '2026-01-01' });
