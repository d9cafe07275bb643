/** The rows of a workbook that an office hands over. */
import { SheetFileError } from '../sheet/file-error.ts';
import type { Table } from '../sheet/rows-read.ts';
import { asWritten } from '../tabular/csv.ts';
import { TableFault, shown } from '../tabular/table-fault.ts';
import { readWorkbook } from '../tabular/workbook.ts';
import type { SheetTable } from '../tabular/workbook.ts';
import type { Row } from './open.ts';

/** Larger than the workbooks of the tools: lists of an office have many rows and columns. */
const limits = { packed: 30_000_000, unpacked: 300_000_000, parts: 500, rows: 200_000, columns: 1000 };

type Cell = Table['rows'][number][number];

/** A day stays a day; numbers keep all their digits, so that corporate numbers do. */
function textOf(cell: Cell | undefined): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell.toFixed(0) : String(cell);
  return asWritten(String(cell ?? ''));
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const largestMerge = 20_000;

/** Every cell of a merged range says what its first one says. */
function spread(rows: string[][], ref: string): void {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const value = rows[Number(top) - 1]?.[columnOf(left)] ?? '';
  if (value === '' || (Number(bottom) - Number(top) + 1) * (columnOf(right) - columnOf(left) + 1) > largestMerge) return;
  for (const row of rows.slice(Number(top) - 1, Number(bottom))) {
    for (let at = columnOf(left); at <= columnOf(right); at += 1) row[at] ||= value;
  }
}

function chosen(tables: readonly SheetTable[], sheet: string | undefined): SheetTable {
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  const found = sheet === undefined ? filled[0] : tables.find(({ name }) => name === sheet);
  if (found) return found;
  throw sheet === undefined ? new TableFault('表に何も書かれていません。', '行のあるシートを、いちばん左に置いてください。')
    : new TableFault(`シート${shown(sheet)}がありません。`, `対応表のsheetを直してください。あるシート: ${tables.map(({ name }) => shown(name)).join('、')}`);
}

/** Where one row is merged across nearly the whole table it is a title; only ranges down a column carry values to rows. */
const isDown = (ref: string) => { const [from = '', to = ''] = ref.split(':'); return from.replace(/\d+/, '') === to.replace(/\d+/, ''); };

/** The rows of the sheet that is named, or of the first one with anything in it. Formulas are refused: their values may be old. */
export async function workbookRows(bytes: Uint8Array, sheet: string | undefined): Promise<readonly Row[]> {
  const tables = await readWorkbook(bytes, limits).catch((error: unknown) => {
    if (error instanceof SheetFileError) throw new TableFault(error.message, 'Excelで開き、「Excelブック(.xlsx)」で保存し直してください。', error.where);
    throw error;
  });
  const table = chosen(tables, sheet);
  const [formula] = table.formulas;
  if (formula !== undefined) {
    throw new TableFault(`数式のセルが${table.formulas.length}個あります(${table.formulas.slice(0, 3).join('、')})。`, '全体をコピーし、「値の貼り付け」で別のシートに写してから保存してください。', `シート${shown(table.name)}のセル${formula}`);
  }
  const rows = table.rows.map((row) => row.map(textOf));
  for (const ref of table.merged.filter(isDown)) spread(rows, ref);
  return rows.map((cells, index) => ({ row: index + 1, cells }));
}
