/** The words of what can be chosen: collection → id → name. */
import type { FieldShape } from './shape.ts';

export type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The word for a chosen value; undefined if there is no such choice. */
export const wordFor = ({ words, from }: FieldShape, value: string, tables: Words): string | undefined =>
  (words ? (Object.hasOwn(words, value) ? words[value] : undefined) : tables.get(from ?? '')?.get(value));
