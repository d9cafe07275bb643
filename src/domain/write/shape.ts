/** What a record asks for, field by field, in a form small enough for a page: made from the published schema, so that a field is described once. */
import type { SchemaNode } from '../../schemas/published.ts';

/** `corporate` is a corporate number. `month` is a day or a month. `name` is a page's name in an address. `part` has fields of its own. */
export type FieldKind = 'text' | 'name' | 'corporate' | 'day' | 'month' | 'number' | 'address' | 'choice' | 'flag' | 'list' | 'part';

/** One field. */
export interface FieldShape {
  /** As the record calls it; blank for what stands in a list. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly required?: true;
  /** A text of a few words. */
  readonly short?: true;
  /** Kept, but not asked for in a form. */
  readonly editors?: true;
  /** A reading: no other letters than hiragana. */
  readonly hiragana?: true;
  /** A day that cannot lie ahead. */
  readonly past?: true;
  /** Least number, or least members of a list. */
  readonly min?: number;
  /** Greatest number, or most characters. */
  readonly max?: number;
  /** Words by value, of a choice that the schema itself lists. */
  readonly words?: Readonly<Record<string, string>>;
  /** The collection whose records are the choice. */
  readonly from?: string;
  /** A list of choices so few that all are shown, to be ticked. */
  readonly ticks?: true;
  readonly item?: FieldShape;
  readonly fields?: readonly FieldShape[];
}

/** How many records a collection has. */
export type Sizes = (collection: string) => number;

/** Most choices that are shown to be ticked; with more, one picks. */
const mostTicks = 24;

const formats: Readonly<Record<string, FieldKind>> = { 'date': 'day', 'day-or-month': 'month', 'uri': 'address', 'kebab-id': 'name', 'corporate-number': 'corporate' };

function kindOf({ type, format = '', labels, references }: SchemaNode): FieldKind {
  if (labels || references !== undefined) return 'choice';
  if (type === 'array') return 'list';
  if (type === 'object') return 'part';
  if (type === 'boolean') return 'flag';
  return type === 'integer' ? 'number' : (formats[format] ?? 'text');
}

const example = /\((例: [^)]*)\)/;
const count = /\(\d+件[^)]*\)/;

/** The first sentence of a description names the field, the rest and the example are its hint. */
function wordsOf(description = ''): Pick<FieldShape, 'label' | 'hint'> {
  const [first = '', ...rest] = description.replace(example, '').replace(count, '').split('。');
  const hint = [...rest, example.exec(description)?.[1] ?? ''].filter(Boolean).join('。');
  return { label: first, ...(hint && { hint }) };
}

const least = ({ minimum, minItems, exclusiveMinimum }: SchemaNode) => minItems ?? minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);

function listShape({ items = {} }: SchemaNode, sizes: Sizes): Pick<FieldShape, 'item' | 'ticks'> {
  const item = shapeOf('', items, true, sizes);
  const count = item.words ? Object.keys(item.words).length : sizes(item.from ?? '');
  return { item, ...(item.kind === 'choice' && count <= mostTicks && { ticks: true }) };
}

/** The fields of an object, in the order of the schema. */
const fieldsOf = ({ properties = {}, required = [] }: SchemaNode, sizes: Sizes): FieldShape[] =>
  Object.entries(properties).map(([name, inner]) => shapeOf(name, inner, required.includes(name), sizes));

/** The shape of a value of the schema. */
export function shapeOf(name: string, node: SchemaNode, required: boolean, sizes: Sizes): FieldShape {
  const [kind, min, max] = [kindOf(node), least(node), node.maximum ?? node.maxLength];
  return {
    name, kind, ...wordsOf(node.description),
    ...(required && { required }),
    ...(node.size === 'line' && { short: true }),
    ...(node.editors && { editors: true }),
    ...(node.past && { past: true }),
    ...(node.format === 'hiragana' && { hiragana: true }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && max < Number.MAX_SAFE_INTEGER && { max }),
    ...(node.labels && { words: node.labels }),
    ...(node.references !== undefined && { from: node.references }),
    ...(kind === 'list' && listShape(node, sizes)),
    ...(kind === 'part' && { fields: fieldsOf(node, sizes) }),
  };
}
