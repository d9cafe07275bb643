/** Days on which something was done do not lie ahead. */
import type { Problem } from '../../lib/report.ts';
import { quote } from '../../../src/schemas/explain-words.ts';
import { fieldsOf, schemaOf } from './json-schema.ts';
import { ofEntry } from './place.ts';
import type { Content } from './types.ts';

/** Every day of a record that should be past and is not. Of a month, the whole of it counts. */
export const daysAhead = ({ entries }: Content, today: string): Problem[] =>
  entries.flatMap((entry) => fieldsOf(schemaOf(entry.collection), entry.data).flatMap(({ path, schema, value }) =>
    (schema.past && typeof value === 'string' && value > today.slice(0, value.length)
      ? [ofEntry(entry, path, `${quote(value)}は、まだ来ていない日です。年と月日を確かめてください。`)] : [])));
