/** A record and the data of its form. In a form every value is a text or a tick, and what stands in a list has an id of the form's own. */
import { plainDay } from '../dates/days.ts';
import { listAt } from '../record/record.ts';
import type { Part, Value } from '../record/record.ts';
import { digitsOf } from '../import/corporate-number.ts';
import type { FieldKind, FieldShape } from './shape.ts';

/** What a field is called in the form: `id` is the name of list members there. */
export const nameIn = (name: string): string => (name === 'id' ? 'its-id' : name);

/** `draft` keeps what was typed as it is; `clean` drops what is blank, and turns numbers into numbers. */
export type Mode = 'draft' | 'clean';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = ({ fields = [] }: FieldShape) => fields;
const ownValue = (value: Readonly<Record<string, unknown>>, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);

function memberOf(item: FieldShape, value: unknown, index: number, ticks: boolean): Part {
  const id = `m${index + 1}`;
  if (item.kind === 'part') return { id, ...toData(item, value) as Part };
  return ticks ? { id: String(value) } : { id, value: toData(item, value) };
}

/** A list that needs a member begins with a blank one. */
function listData({ item, ticks, min = 0 }: FieldShape, values: readonly unknown[]): Part[] {
  const begun = values.length === 0 && min > 0 && !ticks ? [undefined] : values;
  return item ? begun.map((one, index) => memberOf(item, one, index, ticks === true)) : [];
}

/** The form's data for a value; what does not fit the shape is left out. */
export function toData(shape: FieldShape, value: unknown): Value {
  const { kind } = shape;
  if (kind === 'flag') return value === true;
  if (kind === 'list') return listData(shape, Array.isArray(value) ? value : []);
  if (kind !== 'part') return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const parts = isObject(value) ? value : {};
  return Object.fromEntries(fieldsOf(shape).map((field) => [nameIn(field.name), toData(field, ownValue(parts, field.name))]));
}

/** A number as people write it: full width, with commas, with its unit. */
export function plainNumber(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]|円$|年度?$/g, '');
  return /^-?\d+$/.test(plain) ? plain : text.trim();
}

const trimmed = (text: string) => text.trim();
/** How a text of a kind is read; others are trimmed. */
const plainers: Partial<Record<FieldKind, (text: string) => string>> = { number: plainNumber, day: plainDay, month: plainDay, corporate: digitsOf };

function textOf({ kind }: FieldShape, text: string, mode: Mode): string | number | undefined {
  if (mode === 'draft') return text === '' ? undefined : text;
  const plain = (plainers[kind] ?? trimmed)(text);
  if (kind === 'number' && /^-?\d{1,15}$/.test(plain)) return Number(plain);
  return plain === '' ? undefined : plain;
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Whether nothing is written in a value. */
export const isBlank = (value: unknown): boolean => value === undefined || isEmpty(value) || (isObject(value) && Object.values(value).every(isBlank));

function listOf({ item, ticks, required }: FieldShape, data: Part, mode: Mode): unknown[] | undefined {
  const values = listAt(data, ['list']).map((member) => (!item ? undefined : ticks ? member['id'] : toRecord(item, item.kind === 'part' ? member : member['value'], mode)));
  const kept = mode === 'draft' ? values.map((value) => value ?? (item?.kind === 'part' ? {} : '')) : values.filter((value) => !isBlank(value));
  return kept.length > 0 || required ? kept : undefined;
}

/** The value that stands in the form's data; undefined if it is blank and may be left out. */
export function toRecord(shape: FieldShape, data: Value | undefined, mode: Mode): unknown {
  const { kind, required } = shape;
  if (kind === 'flag') return data === true ? true : undefined;
  if (kind === 'list') return listOf(shape, { list: data ?? [] }, mode);
  if (kind !== 'part') return textOf(shape, typeof data === 'string' ? data : '', mode);
  const parts = isObject(data) ? data : {};
  const values = fieldsOf(shape).map((field) => [field.name, toRecord(field, ownValue(parts, nameIn(field.name)) as Value | undefined, mode)] as const);
  const record = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return required || !isBlank(record) ? record : undefined;
}
