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
  required?: string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

/** What authors write in a value of a schema: fields before any conversion, with our descriptions, labels and references in it. */
export const nodeOf = (schema: z.ZodType): SchemaNode => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as SchemaNode;

/** The same for the records of a collection. */
export const publishedSchema = (collection: CollectionName): SchemaNode => nodeOf((collections[collection] as CollectionInfo).schema);
