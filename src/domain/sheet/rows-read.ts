/** Reads a sheet from the tables of a workbook, by the keys and ids in them. */
import { columnName } from '../tabular/xlsx-parts.ts';
import { notApplicable } from './answers.ts';
import type { Value } from './answers.ts';
import { SheetFileError } from './file-error.ts';
import { readSheetData } from './file.ts';
import type { SheetFile } from './file.ts';
import { roleNames, roles } from './roles.ts';
import type { SheetShape } from './shape.ts';
import type { SheetWords } from './words.ts';

/** A cell as a reader of workbooks gives it. */
export type Cell = string | number | Date | boolean | null;
/** One table of a workbook. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const cellFault = (message: string, table: Table, row: number, column: number) => new SheetFileError('cell', message, `シート「${table.name}」のセル${columnName(column)}${row + 1}`);

/** A cell as text: numbers as they are, days without their time. */
const textOf = (cell: Cell | undefined): string => (cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : String(cell ?? ''));

const plain = (text: string) => text.normalize('NFKC').trim();

function readValue(cell: Cell | undefined, words: SheetWords, fault: () => SheetFileError): Value | undefined {
  const text = plain(textOf(cell));
  if (text === '') return undefined;
  if (text === plain(words.notApplicable) || text === notApplicable) return notApplicable;
  if (/^-?\d{1,3}(?: |$)/.test(text)) return Number.parseInt(text, 10);
  throw fault();
}

const roleOf = (text: string) => roles.find((role) => roleNames[role] === plain(text)) ?? (text === '' ? null : text);
const numeric = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : text);

/** Nested plain data; names are only ever own members, so that `__proto__` is a name like others. */
type Tree = Map<string, Tree | unknown>;
const branch = (tree: Tree, name: string): Tree => {
  const known = tree.get(name);
  const made = known instanceof Map ? (known as Tree) : new Map<string, unknown>();
  tree.set(name, made);
  return made;
};
const dataOf = (tree: unknown): unknown => (tree instanceof Map ? Object.fromEntries([...tree].map(([name, part]) => [name, dataOf(part)])) : tree);

function setFact(tree: Tree, key: string, cell: Cell | undefined, twice: () => SheetFileError): void {
  const [first = '', second, third] = key.split('.');
  const at = second === undefined ? tree : first === 'sheet' ? branch(tree, 'sheet') : branch(branch(tree, 'phases'), first);
  const [place, name] = third === undefined ? [at, second ?? first] : [branch(at, second ?? ''), third];
  const text = textOf(cell);
  if (place.has(name)) throw twice();
  if (text === '' && third !== undefined) return;
  place.set(name, key === 'role' ? roleOf(text) : key === 'formatVersion' ? numeric(text) : text);
}

const keyPattern = /^[a-z0-9-]{1,80}\.(?:value|reason|evidence|expectation|indicator)$/;
const factPattern = /^(?:[A-Za-z]{1,20}|sheet\.(?:id|version)|[a-z0-9-]{1,80}\.(?:date|agreedOn|texts\.[a-z0-9-]{1,80}))$/;

function readFacts(table: Table, tree: Tree): void {
  table.rows.forEach((row, at) => {
    const key = textOf(row[2]);
    if (at === 0 || key === '') return;
    if (!factPattern.test(key)) throw cellFault('読みこみに使う印が変わっています。', table, at, 2);
    setFact(tree, key, row[1], () => cellFault('同じ印の行が2つあります。', table, at, 2));
  });
}

interface Column { key: string; column: number }

/** The columns that hold answers, and the one that holds the ids. */
function columnsAt(table: Table, start: number): { columns: Column[]; ids: number } {
  const keys = (table.rows[start] ?? []).map(textOf);
  const columns = keys.flatMap((key, column) => (keyPattern.test(key) ? [{ key, column }] : []));
  if (new Set(columns.map(({ key }) => key)).size < columns.length) throw cellFault('同じ印の列が2つあります。', table, start, 0);
  return { columns, ids: keys.indexOf('id') };
}

function readRow(table: Table, at: number, id: string, columns: readonly Column[], words: SheetWords, tree: Tree): void {
  for (const { key, column } of columns) {
    const [phase = '', member = ''] = key.split('.');
    const answer = branch(branch(branch(branch(tree, 'phases'), phase), 'answers'), id);
    const cell = table.rows[at]?.[column];
    answer.set(member, member === 'value' ? readValue(cell, words, () => cellFault('点として読めません。', table, at, column)) : textOf(cell));
  }
}

function readAnswers(table: Table, start: number, words: SheetWords, tree: Tree): void {
  const { columns, ids } = columnsAt(table, start);
  const seen = new Set<string>();
  table.rows.forEach((row, at) => {
    const id = textOf(row[ids]);
    const written = columns.filter(({ column }) => textOf(row[column]) !== '');
    if (at <= start || (id === '' && written.length === 0)) return;
    if (id === '') throw cellFault('問いの識別子がありません。', table, at, ids);
    if (seen.has(id)) throw cellFault('同じ問いの行が2つあります。', table, at, ids);
    seen.add(id);
    readRow(table, at, id, written, words, tree);
  });
}

const keyRow = ({ rows }: Table) => rows.slice(0, 20).findIndex((row) => row.includes('id') && row.some((cell) => keyPattern.test(textOf(cell))));

/** Reads the tables of a workbook for a sheet. Throws only SheetFileError. */
export function readTables(tables: readonly Table[], shape: SheetShape, words: SheetWords): SheetFile {
  const about = tables.find(({ rows }) => rows.some((row) => row[2] === 'format'));
  const answers = tables.find((table) => keyRow(table) >= 0);
  if (!about || !answers) throw new SheetFileError('foreign', 'チェックシートから書き出した表ではありません。', 'ファイル全体');
  const tree: Tree = new Map<string, unknown>([['phases', new Map()]]);
  readFacts(about, tree);
  readAnswers(answers, keyRow(answers), words, tree);
  return readSheetData(dataOf(tree), shape);
}
