/** Days stand in quotation marks: the build takes a bare one for a moment, and turns 30 February into 2 March. */
import { ofEntry } from '../place.ts';
import type { Entry, Rule } from '../types.ts';

const day = /^\d{4}-\d\d-\d\d(?:$|[Tt]\d|\s+\d?\d:)/;

/** Paths of all texts of a record. */
function texts(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key])) : [];
}

const bareDays = (entry: Entry) =>
  texts(entry.data).filter(({ path, text }) => day.test(text) && entry.doc.isPlain([...entry.at, ...path]));

/** No day stands bare. */
export const dayQuotes: Rule = ({ entries }) =>
  entries.flatMap((entry) => bareDays(entry).map(({ path, text }) => ofEntry(entry, path, `日付に引用符がありません。「"${text}"」と書いてください。`)));
