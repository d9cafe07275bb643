/** The JSON Schema of a collection, as it is published and as the content checker reads it. */
import { z } from 'zod';
import { collections } from './index.ts';
import type { CollectionInfo, CollectionName } from './index.ts';

/** What authors write: fields before any conversion, with our descriptions, labels and references in it. */
export const publishedSchema = (collection: CollectionName): object =>
  z.toJSONSchema((collections[collection] as CollectionInfo).schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
