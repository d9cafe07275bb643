/** The published JSON Schema of a collection, and the fields of a record beside it. */
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionInfo, CollectionName } from '../../../src/schemas/index.ts';
import { publishedSchema } from '../../../src/schemas/published.ts';
import type { SchemaNode } from '../../../src/schemas/published.ts';

export type { SchemaNode } from '../../../src/schemas/published.ts';

/** One value of a record with what its schema says. */
export interface Field {
  path: PropertyKey[];
  schema: SchemaNode;
  value: unknown;
}

/** Where a collection's files are and what they must look like. */
export const infoOf = (collection: CollectionName): CollectionInfo => collections[collection];

const made = new Map<CollectionName, SchemaNode>();

/** The JSON Schema of a collection. */
export function schemaOf(collection: CollectionName): SchemaNode {
  const known = made.get(collection);
  if (known) return known;
  const schema = publishedSchema(collection);
  made.set(collection, schema);
  return schema;
}

/** What the schema says of one field. */
export const schemaAt = (schema: SchemaNode, path: readonly PropertyKey[]): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>((at, part) => (typeof part === 'number' ? at?.items : at?.properties?.[String(part)]), schema);

/** Every value of a record that its schema knows, outer ones first. */
export function fieldsOf(schema: SchemaNode, value: unknown, path: PropertyKey[] = []): Field[] {
  const inner = ([key, child]: [PropertyKey, unknown]) => {
    const node = schemaAt(schema, [key]);
    return node ? fieldsOf(node, child, [...path, key]) : [];
  };
  const children: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()]
    : typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ path, schema, value }, ...children.flatMap(inner)];
}

/** `viewpoints.*.items.*.id`: fields of one kind, wherever they stand in a record. */
export const kindOf = (path: readonly PropertyKey[]): string => path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');
