/** Finds the header of any table and proposes which column is which field, by the words that people use. */
import type { Mapping } from '../../../schemas/mappings.ts';
import type { Header } from '../../../schemas/reference.ts';
import { headerKey } from '../header.ts';
import type { Row } from '../open.ts';
import type { Tables } from '../tables.ts';

/** What a table is to become. */
export type Into = Header['into'];

/** Words for one kind of table. */
export const headersFor = (headers: readonly Header[], into: Into): readonly Header[] => headers.filter((header) => header.into === into);

const known = (names: readonly string[], headers: readonly Header[]) => {
  const keys = new Set(headers.flatMap(({ words }) => words.map(headerKey)));
  return names.filter((name) => keys.has(headerKey(name))).length;
};

/** The row of names: the one with most of the words that are looked for. Rows of titles may stand above it. */
export function headerRow(first: readonly Row[], headers: readonly Header[]): Row | undefined {
  const counts = first.map(({ cells }) => known(cells, headers));
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : first[counts.indexOf(most)];
}

/** The columns that the words lead to. A column named after a field of the NPO Act holds marks. */
export function propose(names: readonly string[], headers: readonly Header[], tables: Tables): Pick<Mapping, 'columns' | 'marks'> & { readonly unused: readonly string[] } {
  const byKey = new Map(names.map((name) => [headerKey(name), name.trim()]));
  const found = headers.flatMap(({ field, words }) => {
    const word = words.find((one) => byKey.has(headerKey(one)));
    return word === undefined ? [] : [[field, byKey.get(headerKey(word)) ?? ''] as const];
  });
  const taken = new Set(found.map(([, name]) => name));
  const marks = names.flatMap((name) => { const field = taken.has(name.trim()) ? undefined : tables.field(name); return field === undefined ? [] : [[name.trim(), field] as const]; });
  const used = new Set([...taken, ...marks.map(([name]) => name)]);
  return { columns: Object.fromEntries(found), ...(marks.length > 0 && { marks: Object.fromEntries(marks) }), unused: names.map((name) => name.trim()).filter((name) => name !== '' && !used.has(name)) };
}
