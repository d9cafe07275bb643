/** The facts of an organisation with their sources: what every register says of it, each value once. */
import type { Certification, Organisation } from '../registers/record.ts';
import type { RegisterEntry } from './join.ts';

/** Facts that registers tell besides name, kind and fields. */
export const factKeys = ['number', 'municipality', 'address', 'authority', 'delegated', 'authenticated', 'founded', 'certified', 'ended', 'homepage'] as const;
export type FactKey = (typeof factKeys)[number] | 'name' | 'kind' | 'fields';

/** A value with the sources that say it, as keys of `sourcesOf`. */
export interface Stated<T> {
  readonly value: T;
  readonly sources: readonly string[];
}

/** A source of an organisation's facts: a register, or a correction of it by hand. */
export type EntrySource = { readonly key: string; readonly register: string } & ({ readonly checked?: undefined } | { readonly checked: string; readonly note?: string | undefined });

const editKey = ({ register }: RegisterEntry) => `${register}/edit`;
const sourceOf = (entry: RegisterEntry, key: FactKey) => (entry.edited?.keys.includes(key) ? editKey(entry) : entry.register);

/** The sources of the entries in their order, corrections behind their register. */
export const sourcesOf = (entries: readonly RegisterEntry[]): EntrySource[] => entries.flatMap((entry): EntrySource[] => [
  { key: entry.register, register: entry.register },
  ...(entry.edited ? [{ key: editKey(entry), register: entry.register, checked: entry.edited.checked, note: entry.edited.note }] : []),
]);

/** What the entries say of one fact; values that are alike stand once, with all their sources. */
export function stated<K extends FactKey>(entries: readonly RegisterEntry[], key: K): Stated<NonNullable<Organisation[K]>>[] {
  const values = new Map<string, { value: NonNullable<Organisation[K]>; sources: string[] }>();
  for (const entry of entries) {
    const value = entry.record[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const known = values.get(JSON.stringify(value));
    if (known) known.sources.push(sourceOf(entry, key));
    else values.set(JSON.stringify(value), { value, sources: [sourceOf(entry, key)] });
  }
  return [...values.values()];
}

/** Whether a certification counts on a day, as far as the days that the source gives tell. */
export function certificationState({ from, until, revoked }: Certification, today: string): 'counts' | 'over' | 'unknown' {
  if (revoked !== undefined || (until !== undefined && until < today)) return 'over';
  return from !== undefined && from <= today && until !== undefined ? 'counts' : 'unknown';
}
