/** Packs and unpacks workbooks. Loaded when it is used, since it brings its libraries along. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { crc32Bytes } from '../domain/file/crc.ts';
import { SheetFileError } from '../domain/sheet/file-error.ts';
import { checkSize } from '../domain/file/json.ts';
import type { Table } from '../domain/sheet/rows-read.ts';
import { xlsxParts } from '../domain/tabular/xlsx-parts.ts';
import type { PlainSheet } from '../domain/tabular/xlsx-parts.ts';
import { zipParts } from '../domain/tabular/zip-list.ts';

/** Largest workbook, packed; largest one unpacked; most parts; most rows and columns of a sheet. */
const limits = { packed: 5_000_000, unpacked: 30_000_000, parts: 200, rows: 5000, columns: 702 };
/** The parts that hold what cells say; pictures, macros and the rest are never unpacked. */
const isRead = (name: string) => /\.(?:xml|rels)$/.test(name);

/** The bytes of a workbook. */
export const writeWorkbook = (sheets: readonly PlainSheet[]): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(xlsxParts(sheets)).map(([name, xml]) => [name, strToU8(xml)])), { mtime: '2026-01-01' });

const cut = () => new SheetFileError('truncated', 'ファイルが途中で切れているか、壊れています。', 'Excelのファイル');
const tooMuch = (what: string) => new SheetFileError('too-large', `Excelのファイルの${what}が大きすぎます。`);
const notXlsx = (what: string) => new SheetFileError('not-xlsx', what, 'ファイル全体');

/** Unpacks within the limits. The stated sizes bind: not a byte more is written than they say, and every checksum must hold. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
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

function checkAddress(address: string): void {
  const [, letters, row] = /^([A-Za-z]{0,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) throw notXlsx('表の番地を読み取れません。');
  if (columnOf(letters) > limits.columns || Number(row) > limits.rows) throw tooMuch('表');
}

/** A cell far away would make the reader fill everything before it; so would an address that only XML can read. What cells say is no address. */
function checkAddresses(xml: string): void {
  if (xml.replaceAll(tags, '').includes('<')) throw notXlsx('Excelのファイルとして読み取れません。');
  for (const [tag] of xml.matchAll(tags)) {
    for (const [, name, quoted, single] of tag.matchAll(attributes)) if (name === 'r') checkAddress(quoted ?? single ?? '');
  }
}

function checkSheets(files: Record<string, Uint8Array>): void {
  for (const [name, file] of Object.entries(files)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(file.subarray(0, 2000)))) throw notXlsx('Excelのファイルにない書き方(DOCTYPE)が入っています。');
    if (!/^xl\/(?:workbook|styles|sharedStrings)\.xml$|\.rels$|^docProps\/|^\[Content_Types\]/.test(name)) checkAddresses(strFromU8(file));
  }
}

const asFault = (error: unknown): never => {
  if (error instanceof SheetFileError) throw error;
  throw notXlsx('Excelのファイルとして読み取れません。');
};

/** The tables of a workbook. Throws only SheetFileError. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table[]> {
  try {
    checkSize(bytes.byteLength, limits.packed);
    const files = unpack(bytes);
    checkSheets(files);
    // Packed anew without compression: the reader then needs no worker, which the policy of the page would refuse.
    const whole = zipSync(files, { level: 0 });
    const sheets = await readXlsxFile(whole.slice().buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Table['rows'] }));
  } catch (error) {
    return asFault(error);
  }
}
