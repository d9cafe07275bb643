/** Records as rows of a table, and rows as records again. What a row does not say is absent in the record. */
import { cellItems, emptyList, listCell } from './cells.ts';
import type { Column, ColumnKind, Shape } from './columns.ts';
import type { PlainCell } from './xlsx-parts.ts';

/** A record, or a part of one. */
export type Tree = Readonly<Record<string, unknown>>;
type Growing = Record<string, unknown>;

/** The path of a column up to its list, and from there: `outcomes[].text` is `outcomes` and `text`. */
function pathOf({ name }: Column): { path: string[]; item: string[]; isList: boolean } {
  const [path = '', item = ''] = name.split('[]');
  return { path: path.split('.'), item: item.split('.').filter(Boolean), isList: name.includes('[]') };
}

const valueAt = (from: unknown, path: readonly string[]): unknown => path.reduce<unknown>((value, key) => (value as Tree | undefined)?.[key], from);
const textOf = (value: unknown) => (value === undefined ? undefined : String(value));

/** One cell of a record. */
export function cellOf(record: Tree, column: Column, { always }: Pick<Shape, 'always'>): PlainCell {
  const { path, item, isList } = pathOf(column);
  const value = valueAt(record, path);
  if (column.kind === 'json') return value === undefined ? '' : JSON.stringify(value);
  if (!isList) return typeof value === 'number' ? value : (textOf(value) ?? '');
  const list = value as unknown[] | undefined;
  if (list?.length === 0) return always.includes(`${path.join('.')}[]`) ? '' : emptyList;
  return listCell((list ?? []).map((one) => textOf(valueAt(one, item))));
}

/** What JSON says; what is none stays a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A value as its kind has it; what does not fit stays a text, for the schema to refuse. */
function asKind(text: string, kind: ColumnKind): unknown {
  if (kind === 'json') return parsed(text);
  if (kind === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return kind === 'flag' && (text === 'true' || text === 'false') ? text === 'true' : text;
}

function put(into: Growing, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] = value;
  else put((into[key] ??= {}) as Growing, rest, value);
}

const listAt = (record: Growing, path: readonly string[]): unknown[] => {
  if (valueAt(record, path) === undefined) put(record, path, []);
  return valueAt(record, path) as unknown[];
};

function takeList(record: Growing, cell: string, { kind }: Column, path: readonly string[], item: readonly string[]): void {
  const list = listAt(record, path);
  if (cell === emptyList) return;
  cellItems(cell).forEach((text, index) => {
    const value = text === undefined ? undefined : asKind(text, kind);
    if (item.length === 0) list[index] = value;
    else if (value !== undefined) put((list[index] ??= {}) as Growing, item, value);
  });
}

function takeCell(record: Growing, cell: string, column: Column): void {
  const { path, item, isList } = pathOf(column);
  if (cell === '') return;
  if (isList) takeList(record, cell, column, path, item);
  else put(record, path, asKind(cell, column.kind));
}

/** The records of a table with a row of names; columns of other names are only for reading, and are passed over. */
export function recordsFrom([names = [], ...rows]: readonly (readonly string[])[], { columns, always }: Shape): Tree[] {
  const known = new Map(columns.map((column) => [column.name, column]));
  return rows.map((row) => {
    const record: Growing = {};
    for (const name of always) put(record, name.replace('[]', '').split('.'), name.endsWith('[]') ? [] : {});
    names.forEach((name, index) => { const column = known.get(name.trim()); if (column) takeCell(record, row[index] ?? '', column); });
    return record;
  });
}
