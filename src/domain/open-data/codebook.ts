/** The codebook of a collection: every field of its published schema, in Japanese and English. */
import type { Shape } from '../tabular/columns.ts';

/** The parts of a JSON Schema that are read here. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly labels?: Readonly<Record<string, string>>;
  readonly references?: string;
}

/** English words: by the path of a field, and for fixed values. */
export interface EnglishWords {
  readonly fields: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** A value that a field may have, with its words. */
export interface CodeValue { readonly value: string; readonly japanese: string; readonly english: string }

/** One field. */
export interface CodeField {
  /** `viewpoints[].items[].id`: how to come to it in the JSON file. */
  readonly path: string;
  /** The column of the CSV file that holds it. */
  readonly column: string;
  readonly kind: 'text' | 'number' | 'flag' | 'json';
  /** Every record, or every item of its list, has it. */
  readonly required: boolean;
  readonly japanese: string;
  readonly english: string;
  readonly values: readonly CodeValue[];
  /** The collection whose ids stand here. */
  readonly references?: string;
}

/** Words of a path: those of the whole path, or of its longest end that has some. */
function wordsAt<T>(path: string, own: Readonly<Record<string, T>>, shared: Readonly<Record<string, T>>): T | undefined {
  const parts = path.split('.');
  return own[path] ?? parts.map((_, index) => shared[parts.slice(index).join('.')]).find((found) => found !== undefined);
}

const kindOf = ({ type, properties }: Schema): CodeField['kind'] =>
  (type === 'object' && !properties ? 'json' : type === 'number' || type === 'integer' ? 'number' : type === 'boolean' ? 'flag' : 'text');

interface Leaf { readonly path: string; readonly schema: Schema; readonly required: boolean; readonly meanings: readonly string[] }

function leavesOf(schema: Schema, path: string, required: boolean, outer: readonly string[]): Leaf[] {
  const meanings = schema.description === undefined || outer.includes(schema.description) ? outer : [...outer, schema.description];
  if (schema.items) return leavesOf(schema.items, `${path}[]`, required, meanings);
  if (!schema.properties) return [{ path, schema, required, meanings }];
  return Object.entries(schema.properties).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`, schema.required?.includes(key) ?? false, meanings));
}

/** The column that holds a field: its own, or the one that holds its whole list as JSON. */
const columnOf = (path: string, { columns }: Shape): string => columns.find(({ name, kind }) => name === path || (kind === 'json' && path.startsWith(name) && /^[.[]/.test(path.slice(name.length))))?.name ?? '';

/** Every field of a record. English words that are missing are empty; a test holds that none is. */
export function codebookOf(schema: object, shape: Shape, own: EnglishWords, shared: EnglishWords): CodeField[] {
  return leavesOf(schema as Schema, '', true, []).map(({ path, schema: { labels = {}, references, ...leaf }, required, meanings }) => {
    const english = wordsAt(path, own.values ?? {}, shared.values ?? {}) ?? {};
    return {
      path, column: columnOf(path, shape), kind: kindOf(leaf), required,
      japanese: meanings.join('／'), english: wordsAt(path, own.fields, shared.fields) ?? '',
      values: Object.entries(labels).map(([value, japanese]) => ({ value, japanese, english: english[value] ?? '' })),
      ...(references !== undefined && { references }),
    };
  });
}
