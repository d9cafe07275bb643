/** Nothing has the same id twice, and no list names the same record twice. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import type { Problem } from '../../../lib/report.ts';
import { fieldsOf, kindOf, schemaOf } from '../json-schema.ts';
import { ofEntry, placeOf } from '../place.ts';
import type { Entry, Rule } from '../types.ts';
import { referencesOf } from './references.ts';

/** The members that repeat an earlier one, each with the first. */
export function repeats<T>(all: readonly T[], keyOf: (one: T) => string): { first: T; again: T }[] {
  const seen = new Map<string, T>();
  return all.flatMap((again) => {
    const first = seen.get(keyOf(again));
    if (first === undefined) seen.set(keyOf(again), again);
    return first === undefined ? [] : [{ first, again }];
  });
}

const sameRecord = (entries: Entry[]): Problem[] =>
  repeats(entries.filter(({ id }) => id !== ''), ({ collection, id }) => `${collection}/${id}`)
    .map(({ first, again }) => ofEntry(again, ['id'], `id${quote(again.id)}は「${placeOf(first)}」でも使われています。別のidにしてください。`));

/** Parts of one record, such as the questions of a sheet, are told apart by their ids too; some only within their list. */
function samePart(entry: Entry): Problem[] {
  const own = fieldsOf(schemaOf(entry.collection), entry.data).filter(({ path, schema, value }) =>
    path.length > 1 && path.at(-1) === 'id' && schema.references === undefined && typeof value === 'string');
  const among = ({ path, schema }: (typeof own)[number]) => (schema.scope === 'list' ? path.slice(0, -2).join('.') : kindOf(path));
  return repeats(own, (field) => `${among(field)}/${String(field.value)}`).map(({ first, again }) =>
    ofEntry(entry, again.path, `id${quote(again.value)}は${entry.doc.lineOf([...entry.at, ...first.path])}行目でも使われています。別のidにしてください。`));
}

function sameReference(entry: Entry): Problem[] {
  const listed = referencesOf(entry).filter(({ path }) => typeof path.at(-1) === 'number');
  return repeats(listed, ({ path, id }) => `${path.slice(0, -1).join('.')}/${id}`)
    .map(({ again }) => ofEntry(entry, again.path, `${quote(again.id)}が二度書かれています。どちらかを消してください。`));
}

/** Nothing is there twice. */
export const duplicates: Rule = ({ entries }) => [...sameRecord(entries), ...entries.flatMap((entry) => [...samePart(entry), ...sameReference(entry)])];
