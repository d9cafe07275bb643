/** What of a record is published. */
import type { Tree } from '../tabular/flat.ts';

/** A field that stays out: always, or from the day after the one that another field names. */
export interface LeftOutRule { readonly field: string; readonly after?: string | undefined }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const valueAt = (from: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), from);

function without(record: Tree, [key = '', ...rest]: readonly string[]): Tree {
  if (rest.length === 0) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  const inner = record[key];
  return isTree(inner) ? { ...record, [key]: without(inner, rest) } : record;
}

const isDue = (record: Tree, { after }: LeftOutRule, today: string) => after === undefined || String(valueAt(record, after) ?? '9999') < today;

/** The record without what stays out on this day. */
export const publicRecord = (record: Tree, rules: readonly LeftOutRule[], today: string): Tree =>
  rules.filter((rule) => isDue(record, rule, today)).reduce<Tree>((kept, { field }) => without(kept, field.split('.')), record);

/** Whether a record is published on this day; `until` names the field with its last day. */
export const isPublic = (record: Tree, until: string | undefined, today: string): boolean => until === undefined || String(valueAt(record, until) ?? '9999') >= today;

/** Fields that say when somebody looked at a record. */
const lookedAt = new Set(['checked', 'reviewed', 'added', 'seen']);

function* daysIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* daysIn(one);
  else if (isTree(value)) for (const [key, inner] of Object.entries(value)) {
    if (lookedAt.has(key) && typeof inner === 'string' && inner.length === 10) yield inner;
    else yield* daysIn(inner);
  }
}

/** The last day on which somebody added a record or looked at one; `opened` where none says so. */
export const lastDay = (records: readonly Tree[], opened: string): string => [...daysIn(records)].reduce((last, day) => (day > last ? day : last), opened);
