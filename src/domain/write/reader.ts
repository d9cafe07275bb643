/** Reads a record as far as it is written, for showing it; every value is read with care. */
import { bothCalendars } from '../dates/wareki.ts';
import type { FieldShape } from './shape.ts';
import { wordFor } from './words.ts';
import type { Words } from './words.ts';

/** A record of which nothing is certain. */
export type Loose = Readonly<Record<string, unknown>>;

/** The value as a text; blank for what is none. */
export const textIn = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
/** The value as a list; empty for what is none. */
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The value as a part; empty for what is none. */
export const partIn = (value: unknown): Loose => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Loose : {});
/** A day in both calendars; what is no day stays as it is. */
export const dayIn = (value: unknown): string => (/^\d{4}-\d\d/.test(textIn(value)) ? bothCalendars(textIn(value)) : textIn(value));

/** Looks up words of fields by their names from the record's top. */
export class Reader {
  readonly #shape: FieldShape;
  readonly #words: Words;
  constructor(shape: FieldShape, words: Words) {
    this.#shape = shape;
    this.#words = words;
  }

  /** The word for a value of the field that the names lead to; an unknown value stays. */
  word(value: unknown, ...names: string[]): string {
    const field = names.reduce<FieldShape | undefined>((at, name) => (at?.item ?? at)?.fields?.find((inner) => inner.name === name), this.#shape);
    const choice = field?.item ?? field;
    return (choice && wordFor(choice, textIn(value), this.#words)) ?? textIn(value);
  }
}
