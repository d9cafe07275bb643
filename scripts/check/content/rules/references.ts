/** Every id of another collection exists. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import { idPattern } from '../../../../src/schemas/fields.ts';
import type { CollectionName } from '../../../../src/schemas/index.ts';
import { recordNames } from '../collection-names.ts';
import { fieldsOf, infoOf, schemaOf } from '../json-schema.ts';
import { nearHint } from '../near.ts';
import { ofEntry } from '../place.ts';
import type { Content, Entry, Rule } from '../types.ts';

/** A field that names a record of another collection. */
export interface Reference {
  path: PropertyKey[];
  collection: string;
  id: string;
}

/** All references of a record, with their paths. */
export const referencesOf = (entry: Entry): Reference[] =>
  fieldsOf(schemaOf(entry.collection), entry.data).flatMap(({ path, schema, value }) =>
    schema.references !== undefined && typeof value === 'string' ? [{ path, collection: schema.references, id: value }] : []);

/** Why an id leads nowhere, or nothing when it does not. Authors may have written the name instead. */
export function missingId(collection: string, id: string, { ids, unread }: Pick<Content, 'ids' | 'unread'>): string | undefined {
  const known = ids.get(collection) ?? new Map<string, string>();
  // A list that cannot be read may well hold the id; a file's id is its name, whether it can be read or not.
  const unsure = unread.has(collection) && infoOf(collection as CollectionName).shape === 'list';
  if (known.has(id) || (unsure && idPattern.test(id))) return undefined;
  const show = (word: string) => (known.get(word) ? `${word}(${known.get(word)})` : word);
  const named = [...known].find(([, name]) => name === id)?.[0];
  const hint = named === undefined ? nearHint('id', id, known.keys(), show) : `idの「${named}」を書いてください。`;
  return `${quote(id)}という${recordNames[collection as CollectionName]}はありません。${hint || 'idを確かめるか、先に作ってください。'}`;
}

/** Every reference leads to a record. */
export const references: Rule = (content) =>
  content.entries.flatMap((entry) =>
    referencesOf(entry).flatMap(({ path, collection, id }) => {
      const message = missingId(collection, id, content);
      return message === undefined ? [] : [ofEntry(entry, path, message)];
    }));
