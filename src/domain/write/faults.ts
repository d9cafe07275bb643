/** What is missing or wrong in a form that is being written. What may be left out is never a fault. The words for each fault are made in `fault-words.ts`. */
import { digitsOf, isCorporateNumber } from '../import/corporate-number.ts';
import { isDay, isMonth, plainDay } from '../dates/days.ts';
import { listAt, textAt, valueAt } from '../record/record.ts';
import type { Fault, Part, Path } from '../record/record.ts';
import { isBlank, nameIn, plainNumber, toRecord } from './data.ts';
import type { FieldKind, FieldShape } from './shape.ts';
import { wordFor } from './words.ts';
import type { Words } from './words.ts';

/** The kinds of faults. */
export type FaultKind = 'blank' | 'none' | 'day' | 'month' | 'future' | 'number' | 'address' | 'name' | 'corporate' | 'long' | 'kana' | 'unknown' | 'again';

const isName = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

const isNumber = (text: string, { min = -Infinity, max = Infinity }: FieldShape) => {
  const plain = plainNumber(text);
  return /^-?\d{1,15}$/.test(plain) && Number(plain) >= min && Number(plain) <= max;
};

const isKana = (text: string) => !/[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u.test(text);
/** Whether a day lies ahead; of a month, the whole of it. */
const isAhead = (text: string, today: string) => { const day = plainDay(text); return day > today.slice(0, day.length); };

type Fits = (text: string, field: FieldShape, words: Words) => boolean;
/** The fault of a text that does not fit its kind. */
const forms: Partial<Record<FieldKind, readonly [FaultKind, Fits]>> = {
  day: ['day', (text) => isDay(plainDay(text))],
  month: ['month', (text) => isDay(plainDay(text)) || isMonth(plainDay(text))],
  number: ['number', isNumber],
  address: ['address', isAddress],
  name: ['name', isName],
  corporate: ['corporate', (text) => isCorporateNumber(digitsOf(text))],
  choice: ['unknown', (text, field, words) => wordFor(field, text, words) !== undefined],
  text: ['long', (text, { max = Infinity }) => text.length <= max],
};

function textFaults(field: FieldShape, data: Part, path: Path, words: Words, today?: string): Fault[] {
  const text = textAt(data, path).trim();
  if (text === '') return field.required ? [{ kind: 'blank', path }] : [];
  const [kind, fits] = forms[field.kind] ?? [];
  if (kind && fits && !fits(text, field, words)) return [{ kind, path }];
  if (field.hiragana && !isKana(text)) return [{ kind: 'kana', path }];
  return field.past && today !== undefined && isAhead(text, today) ? [{ kind: 'future', path }] : [];
}

/** Choices that stand in the list before. */
const repeated = (members: readonly Part[], path: Path): Fault[] =>
  members.flatMap((member, index) => (members.slice(0, index).some(({ value }) => value === member['value']) ? [{ kind: 'again', path: [...path, String(member['id']), 'value'] }] : []));

function listFaults(field: FieldShape, data: Part, path: Path, words: Words, today?: string): Fault[] {
  const { item, min = 0, ticks } = field;
  const members = listAt(data, path);
  if (!item) return [];
  if (ticks) return members.length < min ? [{ kind: 'none', path }] : members.some(({ id }) => wordFor(item, String(id), words) === undefined) ? [{ kind: 'unknown', path }] : [];
  const valueOf = (member: Part) => (item.kind === 'part' ? member : member['value']);
  const written = members.filter((member) => !isBlank(toRecord(item, valueOf(member), 'clean')));
  const inside = written.flatMap(({ id }) => valueFaults(item, data, [...path, String(id), ...(item.kind === 'part' ? [] : ['value'])], words, today));
  return [...(written.length < min ? [{ kind: 'none', path }] : []), ...inside, ...(item.kind === 'choice' ? repeated(written, path) : [])];
}

function partFaults(field: FieldShape, data: Part, path: Path, words: Words, today?: string): Fault[] {
  if (!field.required && toRecord(field, valueAt(data, path), 'clean') === undefined) return [];
  return (field.fields ?? []).flatMap((inner) => valueFaults(inner, data, [...path, nameIn(inner.name)], words, today));
}

function valueFaults(field: FieldShape, data: Part, path: Path, words: Words, today?: string): Fault[] {
  if (field.kind === 'flag') return [];
  if (field.kind === 'list') return listFaults(field, data, path, words, today);
  return (field.kind === 'part' ? partFaults : textFaults)(field, data, path, words, today);
}

/** Everything that is wrong in some fields, in their order. Without `today`, no day lies ahead. */
export const faultsIn = (fields: readonly FieldShape[], data: Part, words: Words, today?: string): Fault[] => fields.flatMap((field) => valueFaults(field, data, [nameIn(field.name)], words, today));
