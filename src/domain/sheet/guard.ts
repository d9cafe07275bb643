/** Readers of untrusted data. Each returns a value of the promised type or throws a SheetFileError that names the place. */
import { quoted, SheetFileError } from './file-error.ts';

/** The values of an object's members by name. */
export type Members = ReadonlyMap<string, unknown>;

const kinds: Record<string, string> = { string: '文字', number: '数', boolean: '真偽', object: '項目のまとまり' };
const kindOf = (value: unknown) => (value === null ? '空' : Array.isArray(value) ? '一覧' : (kinds[typeof value] ?? 'その他'));

const wrongKind = (value: unknown, wanted: string, where: string): never => {
  if (value === undefined) throw new SheetFileError('shape', `${wanted}がありません。`, where);
  throw new SheetFileError('shape', `${wanted}が入るところに${kindOf(value)}があります。`, where);
};

/** The members of a plain object. */
export function members(value: unknown, where: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongKind(value, '項目のまとまり', where);
  return new Map(Object.entries(value));
}

/** The members, if all the required names are there, perhaps the optional ones, and no others. */
export function strict(found: Members, required: readonly string[], optional: readonly string[], where: string): Members {
  const missing = required.find((name) => !found.has(name));
  if (missing !== undefined) throw new SheetFileError('shape', `「${missing}」がありません。`, where);
  const unknown = [...found.keys()].find((name) => !required.includes(name) && !optional.includes(name));
  if (unknown !== undefined) throw new SheetFileError('shape', `知らない項目${quoted(unknown)}があります。`, where);
  return found;
}

/** A text that is no longer than the limit. */
export function textUpTo(limit: number, value: unknown, where: string): string {
  if (typeof value !== 'string') return wrongKind(value, '文字', where);
  if (value.length > limit) throw new SheetFileError('too-long', `文が長すぎます(${value.length}文字。${limit}文字まで)。`, where);
  return value;
}

/** A text of a known form. */
export function textLike(pattern: RegExp, limit: number, value: unknown, where: string): string {
  const text = textUpTo(limit, value, where);
  if (!pattern.test(text)) throw new SheetFileError('shape', `${quoted(text)}は使えない書き方です。`, where);
  return text;
}

/** One of a few values. */
export function oneOf<T extends string | number | null>(values: readonly T[], value: unknown, where: string): T {
  const found = values.find((candidate) => candidate === value);
  if (value === undefined) return wrongKind(value, '値', where);
  if (found === undefined) throw new SheetFileError('shape', `使えない値${typeof value === 'object' ? '' : quoted(String(value))}があります。`, where);
  return found;
}

const isTime = (text: string) => {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text && text > '0001';
};

/** A moment as `2026-11-23T05:03:00.000Z`. */
export function moment(value: unknown, where: string): string {
  const text = textUpTo(24, value, where);
  if (!isTime(text)) throw new SheetFileError('shape', `${quoted(text)}は時刻として読めません。`, where);
  return text;
}

/** A day as `2026-11-23`, or an empty text. */
export function dayOrBlank(value: unknown, where: string): string {
  const text = textUpTo(10, value, where);
  if (text !== '' && !isTime(`${text}T00:00:00.000Z`)) throw new SheetFileError('shape', `${quoted(text)}は日付として読めません。`, where);
  return text;
}
