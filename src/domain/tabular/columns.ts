/** The columns of a table that holds a collection's records, found in its published JSON Schema: nothing is listed twice. */

/** What stands in a column. `json`: lists inside lists and names that are free, which have no other place in a table. */
export type ColumnKind = 'text' | 'number' | 'flag' | 'json';

/** One column; its name is the path of a field: `title`, `diagram.people`, `fiscalYears[]`, `outcomes[].text`. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What the field means, with the meaning of the list or group that holds it. */
  readonly meaning: string;
  /** Every record has it. */
  readonly required: boolean;
  /** The words for each allowed value, where they are fixed. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The collection whose ids are allowed. */
  readonly references?: string;
}

/** A table's columns, and the lists and groups that a record has even when they are empty. */
export interface Shape {
  readonly columns: readonly Column[];
  readonly always: readonly string[];
}

/** The parts of a JSON Schema that are read here. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly labels?: Readonly<Record<string, string>>;
  readonly references?: string;
  readonly additionalProperties?: unknown;
}

const kinds: Readonly<Record<string, ColumnKind>> = { number: 'number', integer: 'number', boolean: 'flag' };

/** Where a field stands. */
interface Place { readonly name: string; readonly meaning: string; readonly required: boolean }

const meaningOf = (outer: string, { description = '' }: Schema) => [...new Set([outer, description])].filter(Boolean).join('／');

function leaf({ name, meaning, required }: Place, { type = '', labels, references }: Schema): Column {
  return { name, meaning, required, kind: kinds[type] ?? 'text', ...(labels ? { labels } : {}), ...(references ? { references } : {}) };
}

/** Whether a value has free names, or a list in it. */
const isFree = ({ type, properties }: Schema) => type === 'object' && !properties;
const hasDepth = (schema: Schema): boolean => schema.items !== undefined || isFree(schema) || Object.values(schema.properties ?? {}).some(hasDepth);

function walk(place: Place, schema: Schema): Shape {
  const { name, meaning, required } = place;
  if (isFree(schema) || (schema.items && hasDepth(schema.items))) return { columns: [{ ...leaf(place, {}), kind: 'json' }], always: [] };
  if (!schema.properties && !schema.items) return { columns: [leaf(place, schema)], always: [] };
  const always = required && !name.includes('[]') ? [schema.items ? `${name}[]` : name] : [];
  if (schema.items) return { columns: walk({ name: `${name}[]`, meaning: meaningOf(meaning, schema.items), required }, schema.items).columns, always };
  const parts = inside(schema, place);
  return { columns: parts.columns, always: [...always, ...parts.always] };
}

function inside({ properties = {}, required = [] }: Schema, outer: Place): Shape {
  const shapes = Object.entries(properties).map(([key, schema]) =>
    walk({ name: outer.name === '' ? key : `${outer.name}.${key}`, meaning: meaningOf(outer.meaning, schema), required: outer.required && required.includes(key) }, schema));
  return { columns: shapes.flatMap(({ columns }) => columns), always: shapes.flatMap(({ always }) => always) };
}

/** The shape of a collection's table: its id, then its fields in the order of the schema. */
export function shapeOf(schema: object): Shape {
  const { properties: { id: _, ...properties } = {}, ...rest } = schema as Schema;
  const { columns, always } = inside({ ...rest, properties }, { name: '', meaning: '', required: true });
  return { columns: [{ name: 'id', kind: 'text', meaning: '識別子。ファイルの名前', required: true }, ...columns], always };
}
