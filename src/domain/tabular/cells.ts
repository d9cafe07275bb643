/**
 * Lists in one cell, without loss: one line for each item. Inside an item a line break is written \n, a carriage return \r, a backslash \\.
 * A line that is only one backslash is an item without this value; a cell that is only one backslash is a list with nothing in it, where that differs from no list.
 */

/** A backslash alone: nothing is here, and that is meant. */
const nothing = '\\';

const signs: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
const escaped = (text: string) => text.replaceAll(/[\n\r\\]/g, (sign) => signs[sign] ?? sign);
const unescaped = (text: string) => text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign));

/** A list as a cell; nothing is said when no item has the value. */
export const listCell = (items: readonly (string | undefined)[]): string =>
  (items.every((item) => item === undefined) ? '' : items.map((item) => (item === undefined ? nothing : escaped(item))).join('\n'));

/** A list that is there and empty. */
export const emptyList = nothing;

/** The items of a cell. */
export const cellItems = (cell: string): (string | undefined)[] =>
  (cell === '' ? [] : cell.split(/\r?\n/).map((line) => (line === nothing || line === '' ? undefined : unescaped(line))));
