/** One record of an organisation from everything that was written down about it: by hand, and in imported registers. */
import type { Organisation } from '../registers/record.ts';
import { shownReading } from './name-key.ts';

/** What is known of an organisation from one register. */
export interface RegisterEntry {
  /** Id of the register. */
  readonly register: string;
  readonly record: Organisation;
  /** What was corrected by hand, when, and at whose word. */
  readonly edited?: { readonly keys: readonly string[]; readonly checked: string; readonly note?: string | undefined } | undefined;
}

/** What a record by hand must tell for being joined. */
export interface WrittenRecord {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly kind: string;
  readonly number?: string | undefined;
  readonly municipality: string;
  readonly fields: readonly string[];
}

/** An organisation of the site. */
export interface Joined<W extends WrittenRecord = WrittenRecord> {
  readonly id: string;
  readonly name: string;
  /** Hiragana; empty where no source says it. */
  readonly reading: string;
  readonly kind: string;
  readonly number?: string | undefined;
  readonly municipality?: string | undefined;
  readonly fields: readonly string[];
  readonly written?: W | undefined;
  /** Newest register first. */
  readonly entries: readonly RegisterEntry[];
}

const first = <T>(entries: readonly RegisterEntry[], value: (record: Organisation) => T | undefined): T | undefined => entries.map(({ record }) => value(record)).find((one) => one !== undefined);
const known = (kind: string | undefined) => (kind === 'unstated' ? undefined : kind);

/** What was written by hand wins; its fields and those of the registers stand together. */
function one<W extends WrittenRecord>(id: string, written: W | undefined, entries: readonly RegisterEntry[]): Joined<W> {
  const reading = written?.reading ?? first(entries, (record) => record.reading);
  return {
    id, written, entries,
    name: written?.name ?? first(entries, ({ name }) => name) ?? '',
    reading: reading === undefined ? '' : shownReading(reading),
    kind: known(written?.kind) ?? first(entries, ({ kind }) => known(kind)) ?? 'unstated',
    number: written?.number ?? first(entries, ({ number }) => number),
    municipality: written?.municipality ?? first(entries, ({ municipality }) => municipality),
    fields: [...new Set([...(written?.fields ?? []), ...entries.flatMap(({ record }) => record.fields)])],
  };
}

/** Every organisation once. Entries of different registers are one by their id; a record by hand takes those with its corporate number. `entries`: newest register first. */
export function joinedRecords<W extends WrittenRecord>(written: readonly W[], entries: readonly RegisterEntry[]): Joined<W>[] {
  const byId = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    const list = byId.get(entry.record.id);
    if (list) list.push(entry);
    else byId.set(entry.record.id, [entry]);
  }
  const own = written.map((record) => {
    const key = `n${record.number ?? ''}`;
    const taken = byId.get(key) ?? [];
    byId.delete(key);
    return one(record.id, record, taken);
  });
  return [...own, ...[...byId].map(([id, list]) => one<W>(id, undefined, list))];
}
