/** Reads the record in a file, field by field. A name that is not known, a text that is too long or a list that is too full is an error; what is missing or not yet right is not. */
import { quoted, SheetFileError } from '../sheet/file-error.ts';
import { members, strict, textUpTo } from '../sheet/guard.ts';
import { maxMembers, maxText } from './limits.ts';
import type { FieldShape } from './shape.ts';

const place = (where: string, label: string) => [where, label].filter(Boolean).join(' › ');

function readList({ item, label }: FieldShape, value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new SheetFileError('shape', '一覧がありません。', where);
  if (value.length > maxMembers) throw new SheetFileError('too-many', `${quoted(label)}が多すぎます(${value.length}件。${maxMembers}件まで)。`, where);
  return item ? value.map((one, index) => readValue(item, one, `${where} ${index + 1}件目`)) : [];
}

/** The values of a part; names that the shape does not have are refused. */
export function readPart({ fields = [] }: FieldShape, value: unknown, where: string): Record<string, unknown> {
  const found = strict(members(value, where || '記録'), [], fields.map(({ name }) => name), where || '記録');
  const given = fields.filter(({ name }) => found.has(name));
  return Object.fromEntries(given.map((field) => [field.name, readValue(field, found.get(field.name), place(where, field.label))]));
}

function readFlag(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw new SheetFileError('shape', '真偽がありません。', where);
  return value;
}

function readValue(shape: FieldShape, value: unknown, where: string): unknown {
  switch (shape.kind) {
    case 'list': return readList(shape, value, where);
    case 'part': return readPart(shape, value, where);
    case 'flag': return readFlag(value, where);
    case 'number': return Number.isSafeInteger(value) ? value : textUpTo(40, value, where);
    default: return textUpTo(maxText, value, where);
  }
}
