/** The prose in the fields of records: what we wrote ourselves, not the names and words of others. */
import type { SchemaNode } from '../content/json-schema.ts';
import { fieldsOf, schemaOf } from '../content/json-schema.ts';
import { ofEntry } from '../content/place.ts';
import type { Entry } from '../content/types.ts';
import type { Piece } from './types.ts';

/** Fields with everything below them that hold no prose of ours, and why. */
const foreign: Readonly<Record<string, string>> = {
  sources: 'titles of others, and notes for the record',
  source: 'the same, a single one',
  stated: 'words of the source',
  stageStated: 'words of the source',
  otherPartners: 'names',
  name: 'names',
  reading: 'kana',
  english: 'names in the code',
  variants: 'spellings that we do not use',
  synonyms: 'words of others',
  formula: 'code',
  sign: 'a drawing',
  anchor: 'a heading, checked where it stands',
};

/** Whole collections that hold names of others only. */
const named = new Set(['municipalities', 'authorities', 'headers', 'fields', 'populations', 'readings']);

/** Titles of cases are the official names of projects. */
const isOurs = ({ collection }: Entry, path: readonly PropertyKey[]): boolean =>
  !path.some((part) => Object.hasOwn(foreign, String(part))) && !(collection === 'cases' && path.at(-1) === 'title');

/** Fields in plain form, with everything below them. */
const plainFields = new Set(['articles', 'example']);

const isProse = ({ format, references, labels }: SchemaNode, value: unknown): value is string =>
  typeof value === 'string' && !format && !references && !labels && /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(value);

/** Every field of a record that holds prose of ours. */
export function fieldPieces(entry: Entry): Piece[] {
  if (named.has(entry.collection)) return [];
  return fieldsOf(schemaOf(entry.collection), entry.data)
    .filter(({ path, schema, value }) => isProse(schema, value) && isOurs(entry, path))
    .map(({ path, value }) => {
      const { line = 1, field = '' } = ofEntry(entry, path, '');
      return { file: entry.doc.file, line, field, text: String(value).trim().replaceAll(/\s/gu, ' '), plain: path.some((part) => plainFields.has(String(part))) };
    });
}
