/** Every record fits the schema of its collection. */
import type { z } from 'zod';
import { explain } from '../../../../src/schemas/explain.ts';
import type { FieldInfo } from '../../../../src/schemas/explain.ts';
import type { Problem } from '../../../lib/report.ts';
import { recordNames } from '../collection-names.ts';
import { infoOf, schemaAt, schemaOf } from '../json-schema.ts';
import type { SchemaNode } from '../json-schema.ts';
import { near, nearHint } from '../near.ts';
import { ofEntry } from '../place.ts';
import type { Entry, Rule } from '../types.ts';

function placeIn(schema: SchemaNode, path: readonly PropertyKey[]): NonNullable<FieldInfo['place']> {
  const last = path.at(-1);
  if (typeof last === 'number') return 'item';
  return last === undefined || schemaAt(schema, path.slice(0, -1))?.required?.includes(String(last)) ? 'required' : 'optional';
}

/** A misspelt value gets the value that was probably meant. */
function meantValue({ input }: z.core.$ZodIssue, { labels }: SchemaNode): string {
  const [meant] = typeof input === 'string' && labels ? near(input, Object.keys(labels)) : [];
  return meant === undefined ? '' : `似た値: ${meant}`;
}

function unknownKeys(entry: Entry, { keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: SchemaNode): Problem[] {
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  return keys.map((key) => ofEntry(entry, [...path, key], `「${key}」という項目はありません。${nearHint('項目', key, known)}`));
}

function problemsOf(entry: Entry, issue: z.core.$ZodIssue): Problem[] {
  const schema = schemaOf(entry.collection);
  if (issue.code === 'unrecognized_keys') return unknownKeys(entry, issue, schema);
  const node = schemaAt(schema, issue.path) ?? {};
  // An id that exists has the right form, so the search for it says all there is to say.
  if (issue.code === 'invalid_format' && node.references) return [];
  const info = { ...node, place: placeIn(schema, issue.path), owner: recordNames[entry.collection] };
  return [ofEntry(entry, issue.path, explain(issue, info) + meantValue(issue, node))];
}

/** Every record fits the schema of its collection. */
export const schemas: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const { error } = infoOf(entry.collection).schema.safeParse(entry.data, { reportInput: true });
    return error?.issues.flatMap((issue) => problemsOf(entry, issue)) ?? [];
  });
