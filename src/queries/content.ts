/** Access to the collections. Entries leave this folder only as plain records with an id. */
import { getCollection, render } from 'astro:content';
import type { CollectionKey, DataEntryMap } from 'astro:content';

/** A record of a collection with its id. */
export type Row<C extends CollectionKey> = DataEntryMap[C][string]['data'] & { id: string };

const tables = new Map<string, Promise<Map<string, unknown>>>();

async function read<C extends CollectionKey>(name: C): Promise<Map<string, Row<C>>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, { ...(entry.data as object), id: entry.id } as Row<C>]));
}

/** Every record of a collection by id, read once a build. */
export function table<C extends CollectionKey>(name: C): Promise<Map<string, Row<C>>> {
  const known = tables.get(name) as Promise<Map<string, Row<C>>> | undefined;
  const made = known ?? read(name);
  if (!known) tables.set(name, made);
  return made;
}

/** Every record of a collection, in no promised order: sort before showing. */
export const rows = async <C extends CollectionKey>(name: C): Promise<Row<C>[]> => [...(await table(name)).values()];

/** One record. The content checker has proven that references resolve, so a miss is a fault of the code. */
export async function row<C extends CollectionKey>(name: C, id: string): Promise<Row<C>> {
  const found = (await table(name)).get(id);
  if (!found) throw new Error(`${name} に「${id}」はありません。npm run check:content を実行してください。`);
  return found;
}

/** Several records in the order of their ids. */
export const rowsOf = <C extends CollectionKey>(name: C, ids: readonly string[]): Promise<Row<C>[]> =>
  Promise.all(ids.map((id) => row(name, id)));

/** Collections whose entries have a page text. */
export type TextCollection = 'guidelines' | 'manual' | 'forms' | 'cases' | 'supports';

/** The text of each MDX entry as its author wrote it, by id. */
export const bodies = async (name: TextCollection): Promise<Map<string, string>> =>
  new Map((await getCollection(name)).map(({ id, body = '' }) => [id, body.trim()]));

/** The rendered text of an MDX entry: its component and its headings. */
export async function text<C extends TextCollection>(name: C, id: string) {
  const entry = (await getCollection(name)).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`${name}/${id}.mdx がありません。`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
