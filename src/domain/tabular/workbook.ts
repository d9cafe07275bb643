/** Reads workbooks within limits. Loaded when it is used, since it brings its libraries along. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { crc32Bytes } from '../file/crc.ts';
import { SheetFileError } from '../sheet/file-error.ts';
import { checkSize } from '../file/json.ts';
import type { Table } from '../sheet/rows-read.ts';
import { zipParts } from './zip-list.ts';

/** Largest workbook, packed; largest one unpacked; most parts; most rows and columns of a sheet. */
export interface WorkbookLimits { readonly packed: number; readonly unpacked: number; readonly parts: number; readonly rows: number; readonly columns: number }

/** Limits for workbooks that the site's tools write. */
export const ownLimits: WorkbookLimits = { packed: 5_000_000, unpacked: 30_000_000, parts: 200, rows: 5000, columns: 702 };

/** A table with what its cells do not say: ranges of merged cells, and cells that hold formulas. */
export interface SheetTable extends Table { readonly merged: readonly string[]; readonly formulas: readonly string[] }

/** The parts that hold what cells say; pictures, macros and the rest are never unpacked. */
const isRead = (name: string) => /\.(?:xml|rels)$/.test(name);

const cut = () => new SheetFileError('truncated', 'ファイルが途中で切れているか、壊れています。', 'Excelのファイル');
const tooMuch = (what: string) => new SheetFileError('too-large', `Excelのファイルの${what}が大きすぎます。`);
const notXlsx = (what: string) => new SheetFileError('not-xlsx', what, 'ファイル全体');

/** Unpacks within the limits. The stated sizes bind: not a byte more is written than they say, and every checksum must hold. */
function unpack(bytes: Uint8Array, limits: WorkbookLimits): Record<string, Uint8Array> {
  const parts = zipParts(bytes);
  if (!parts) throw cut();
  const read = parts.filter(({ name }) => isRead(name));
  if (parts.length > limits.parts || read.reduce((sum, { size }) => sum + size, 0) > limits.unpacked) throw tooMuch('中身');
  if (new Set(parts.map(({ name }) => name)).size < parts.length) throw notXlsx('同じ名前の部品が2つ入っています。');
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) throw notXlsx('Excelのファイルではありません(ZIPかWordなどのファイルのようです)。');
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => isRead(name) && originalSize <= limits.unpacked });
  for (const { name, size, crc } of read) {
    const file = files[name];
    if (!file || file.length !== size || crc32Bytes(file) !== crc) throw cut();
  }
  return files;
}

const columnOf = (letters: string) => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tags = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;
const attributes = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function checkAddress(address: string, limits: WorkbookLimits): void {
  const [, letters, row] = /^([A-Za-z]{0,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) throw notXlsx('表の番地を読み取れません。');
  if (columnOf(letters) > limits.columns || Number(row) > limits.rows) throw tooMuch('表');
}

/** A cell far away would make the reader fill everything before it; so would an address that only XML can read. What cells say is no address. */
function checkAddresses(xml: string, limits: WorkbookLimits): void {
  if (xml.replaceAll(tags, '').includes('<')) throw notXlsx('Excelのファイルとして読み取れません。');
  for (const [tag] of xml.matchAll(tags)) {
    for (const [, name, quoted, single] of tag.matchAll(attributes)) if (name === 'r') checkAddress(quoted ?? single ?? '', limits);
  }
}

function checkSheets(files: Record<string, Uint8Array>, limits: WorkbookLimits): void {
  for (const [name, file] of Object.entries(files)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(file.subarray(0, 2000)))) throw notXlsx('Excelのファイルにない書き方(DOCTYPE)が入っています。');
    if (!/^xl\/(?:workbook|styles|sharedStrings)\.xml$|\.rels$|^docProps\/|^\[Content_Types\]/.test(name)) checkAddresses(strFromU8(file), limits);
  }
}

const asFault = (error: unknown): never => {
  if (error instanceof SheetFileError) throw error;
  throw notXlsx('Excelのファイルとして読み取れません。');
};

const targets = (xml: string) => new Map([...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [/\bId="([^"]*)"/.exec(tag)?.[1], /\bTarget="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1]]));

/** The XML of each sheet, in the order of the workbook. */
function sheetTexts(files: Record<string, Uint8Array>): string[] {
  const text = (name: string) => { const file = files[name]; return file ? strFromU8(file) : ''; };
  const paths = targets(text('xl/_rels/workbook.xml.rels'));
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*\br:id="([^"]*)"/g)].map(([, id]) => text(`xl/${paths.get(id) ?? ''}`));
}

/** What a sheet's XML says beside the cells. */
const extras = (xml = ''): Pick<SheetTable, 'merged' | 'formulas'> => ({
  merged: [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map(([, ref = '']) => ref),
  formulas: [...xml.matchAll(/<(?:\w+:)?c\b[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f[\s>/]/g)].map(([, cell = '']) => cell),
});

/** The tables of a workbook. Throws only SheetFileError. */
export async function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = ownLimits): Promise<SheetTable[]> {
  try {
    checkSize(bytes.byteLength, limits.packed);
    const files = unpack(bytes, limits);
    checkSheets(files, limits);
    // Packed anew without compression: the reader then needs no worker, which the policy of the page would refuse.
    const whole = zipSync(files, { level: 0 });
    const sheets = await readXlsxFile(whole.slice().buffer, { trim: false });
    const texts = sheetTexts(files);
    return sheets.map(({ sheet, data }, index) => ({ name: sheet, rows: data as Table['rows'], ...extras(texts[index]) }));
  } catch (error) {
    return asFault(error);
  }
}
