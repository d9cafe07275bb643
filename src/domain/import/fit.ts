/** Which kind of table a header is made for, so that a table that was taken for another is not sent away. */
import type { Header } from '../../schemas/reference.ts';
import { headerKey } from './header.ts';
import { npoColumns } from './npo/columns.ts';
import type { Opened, Row } from './open.ts';
import { headersFor } from './table/propose.ts';
import type { Into } from './table/propose.ts';

/** A kind of table. */
export type TableKind = 'npo' | Into;

/** Rows among which a header is looked for. */
const headRows = 30;

/** The first rows of a table, without reading on. */
export async function firstRows({ rows }: Pick<Opened, 'rows'>): Promise<readonly Row[]> {
  const first: Row[] = [];
  for await (const some of rows) {
    first.push(...some.slice(0, headRows - first.length));
    if (first.length >= headRows) break;
  }
  return first;
}

/** How many fields of a kind a row names; none where one is missing that must be there. */
function fieldsIn(names: ReadonlySet<string>, headers: readonly Header[]): number {
  const found = headers.filter(({ words }) => words.some((word) => names.has(headerKey(word))));
  return headers.every((header) => !header.required || found.includes(header)) ? found.length : 0;
}

const portal = new Set(npoColumns.map(headerKey));

/** The kind whose columns the header names; nothing where none fits, or two do as well. */
export function kindThatFits(first: readonly Row[], headers: readonly Header[]): TableKind | undefined {
  const rows = first.map(({ cells }) => new Set(cells.map(headerKey)));
  if (rows.some((names) => [...portal].filter((key) => names.has(key)).length * 2 > portal.size)) return 'npo';
  const most = (into: Into) => Math.max(0, ...rows.map((names) => fieldsIn(names, headersFor(headers, into))));
  const [groups, events] = [most('registers'), most('events')];
  return groups === events ? undefined : groups > events ? 'registers' : 'events';
}
