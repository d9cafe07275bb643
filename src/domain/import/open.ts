/** Opens a table of any kind that offices hand over: CSV or TSV in any encoding, packed or not, and workbooks. */
import { CsvStream } from '../tabular/csv-stream.ts';
import { asWritten } from '../tabular/csv.ts';
import { TableFault } from '../tabular/table-fault.ts';
import { decoded, encodingNames, encodingOf } from './encoding.ts';
import { pieces } from './source.ts';
import type { ByteSource } from './source.ts';
import { tableIn, unzipped, zipEntries } from './zip.ts';

/** One row with its number as spreadsheets count. */
export interface Row { readonly row: number; readonly cells: readonly string[] }

/** A table that was opened: what it is, in words, and its rows, many at a time. */
export interface Opened {
  readonly kind: string;
  /** Name of the file that holds the rows. */
  readonly name: string;
  readonly rows: AsyncGenerator<readonly Row[]>;
}

/** Reads a workbook; given from outside, because it brings libraries along. */
export type Workbook = (bytes: Uint8Array, sheet: string | undefined) => Promise<readonly Row[]>;

const largestWorkbook = 30_000_000;

async function* asLists(bytes: AsyncGenerator<Uint8Array>, first: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* bytes;
}

const separators = [',', '\t', ';'] as const;
const separatorNames: Readonly<Record<string, string>> = { ',': 'カンマ区切り', '\t': 'タブ区切り', ';': 'セミコロン区切り' };

/** The separator that stands most often in the first lines. */
function separatorOf(text: string): string {
  const plain = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '');
  const counts = separators.map((sign) => plain.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* csvRows(texts: AsyncIterable<string>, separator: string): AsyncGenerator<readonly Row[]> {
  const stream = new CsvStream(separator);
  let count = 0;
  const numbered = (rows: readonly string[][]) => rows.map((cells) => ({ row: (count += 1), cells: cells.map(asWritten) }));
  for await (const text of texts) yield numbered(stream.push(text));
  yield numbered(stream.end());
  if (stream.isOpen) throw new TableFault('引用符「"」が閉じないまま、ファイルが終わっています。', 'ファイルが途中で切れていないか、引用符の数を確かめてください。', `${count}行目`);
}

/** The bytes of the first text that is long enough to show its encoding. */
async function sampleOf(bytes: AsyncGenerator<Uint8Array>): Promise<{ first: Uint8Array[]; sample: Uint8Array }> {
  const first: Uint8Array[] = [];
  for (let length = 0; length < 65_536;) {
    const { done, value } = await bytes.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const sample = new Uint8Array(first.reduce((sum, { length }) => sum + length, 0));
  first.reduce((at, piece) => { sample.set(piece, at); return at + piece.length; }, 0);
  return { first, sample };
}

async function openText(bytes: AsyncGenerator<Uint8Array>, name: string, isPacked: boolean): Promise<Opened> {
  const { first, sample } = await sampleOf(bytes);
  if (sample.length === 0) throw new TableFault('ファイルが空です。', '保存や受け取りに失敗したファイルかもしれません。ほかのファイルを選んでください。');
  const encoding = encodingOf(sample);
  const separator = separatorOf(new TextDecoder(encoding).decode(sample.subarray(0, 60_000), { stream: true }));
  const kind = [isPacked ? 'ZIPの中のCSV' : 'CSV', encodingNames[encoding], separatorNames[separator]].join('、');
  return { kind, name, rows: csvRows(decoded(asLists(bytes, first), encoding), separator) };
}

async function* once(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500);
}

/** Opens a table. Throws TableFault for what is none, here or while the rows are read. */
export async function openTable(source: ByteSource, workbook: Workbook, sheet?: string): Promise<Opened> {
  const start = await source.read(0, Math.min(4, source.size));
  if (start[0] !== 0x50 || start[1] !== 0x4b) return openText(pieces(source), source.name, false);
  const parts = await zipEntries(source);
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) {
    const part = tableIn(parts);
    return openText(unzipped(source, part), part.name, true);
  }
  if (parts.some(({ name }) => /vbaProject/i.test(name))) throw new TableFault('マクロの入ったExcelのファイルです。', '「Excelブック(.xlsx)」の形で保存し直してください。');
  if (source.size > largestWorkbook) throw new TableFault('Excelのファイルが大きすぎます(30MBまで)。', 'CSVで保存してから取り込んでください。');
  return { kind: 'Excel(.xlsx)', name: source.name, rows: once(await workbook(await source.read(0, source.size), sheet)) };
}
