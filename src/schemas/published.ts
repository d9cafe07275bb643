/** The JSON Schema of a collection, as it is published and as the content checker and the form for cases read it. */
import { z } from 'zod';
import { collections } from './index.ts';
import type { CollectionInfo, CollectionName } from './index.ts';

/** The parts of JSON Schema that our schemas use, with our own words in it. */
export interface SchemaNode {
  type?: string;
  description?: string;
  format?: string;
  /** `line` for a text of a few words. */
  size?: string;
  /** Written by the site's editors; no form asks for it. */
  editors?: boolean;
  /** A day that cannot lie ahead: something was done on it. */
  past?: boolean;
  labels?: Record<string, string>;
  /** `list` for an id that tells apart only the members of its list. */
  scope?: string;
  /** The collection that the field points to. */
  references?: string;
  minItems?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  additionalProperties?: unknown;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

/** What authors write in a value of a schema: fields before any conversion, with our descriptions, labels and references in it. */
export const nodeOf = (schema: z.ZodType): SchemaNode => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as SchemaNode;

/** The same for the records of a collection. */
export const publishedSchema = (collection: CollectionName): SchemaNode => nodeOf((collections[collection] as CollectionInfo).schema);

/** The text of a page, in a record of a collection that has one. */
const bodyNode: SchemaNode = { type: 'string', description: 'ページの本文(MDX)' };
const idNode: SchemaNode = { type: 'string', description: '識別子。ページのアドレスの終わりと同じで、変わらない', format: 'kebab-id' };

/** A record as it is published: what authors write, with the id before it and the text of its page behind it. */
export function recordSchema(collection: CollectionName): SchemaNode {
  const { properties = {}, required = [], ...rest } = publishedSchema(collection);
  return withEnds(collection, properties, required, rest);
}

/** The same after every conversion: what a program finds in the published file. */
export function publicSchema(collection: CollectionName): SchemaNode {
  const { properties = {}, required = [], ...rest } = z.toJSONSchema((collections[collection] as CollectionInfo).schema, { io: 'output', unrepresentable: 'any', reused: 'inline' }) as SchemaNode;
  return withEnds(collection, properties, required, rest);
}

function withEnds(collection: CollectionName, { id = idNode, ...properties }: Record<string, SchemaNode>, required: string[], rest: SchemaNode): SchemaNode {
  const hasBody = (collections[collection] as CollectionInfo).extension === 'mdx';
  return { ...rest, properties: { id, ...properties, ...(hasBody && { body: bodyNode }) }, required: [...new Set(['id', ...required, ...(hasBody ? ['body'] : [])])] };
}
