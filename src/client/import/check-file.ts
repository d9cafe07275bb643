/** Reads a dropped table with the importers' own check. Loaded when a file is chosen. */
import { checkTable } from '../../domain/import/check.ts';
import type { Checked, Pause } from '../../domain/import/check.ts';
import { firstRows, kindThatFits } from '../../domain/import/fit.ts';
import type { TableKind } from '../../domain/import/fit.ts';
import { npoKind } from '../../domain/import/npo/kind.ts';
import { openTable } from '../../domain/import/open.ts';
import { sourceOfFile } from '../../domain/import/source.ts';
import { TableFault } from '../../domain/tabular/table-fault.ts';
import { tableKind } from '../../domain/import/table/kind.ts';
import { tablesOf } from '../../domain/import/tables.ts';
import type { Reference } from '../../domain/import/tables.ts';
import type { Header } from '../../schemas/reference.ts';

/** What the page knows of the site. */
export interface Setup { readonly reference: Reference; readonly headers: readonly Header[] }

/** The libraries for workbooks come only with the first workbook. */
const workbook = async (bytes: Uint8Array, sheet: string | undefined) => (await import('../../domain/import/workbook.ts')).workbookRows(bytes, sheet);

/** The kind of table that the file's header is made for; nothing where it cannot be read or none fits. */
export async function fittingKind(file: File, { headers }: Setup): Promise<TableKind | undefined> {
  try {
    return kindThatFits(await firstRows(await openTable(sourceOfFile(file), workbook)), headers);
  } catch (error) {
    if (error instanceof TableFault) return undefined;
    throw error;
  }
}

/** Checks a file. Throws TableFault where it cannot be read. */
export async function checkFile(file: File, kind: string, { reference, headers }: Setup, pause: Pause): Promise<Checked> {
  const tables = tablesOf(reference);
  const opened = await openTable(sourceOfFile(file), workbook);
  return kind === 'npo' ? checkTable(opened, npoKind(tables, { status: 'all' }), pause)
    : checkTable(opened, tableKind(kind === 'events' ? 'events' : 'registers', tables, headers), pause);
}
