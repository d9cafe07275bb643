/** Imported registers as the site shows them: what importers wrote, with the corrections and withdrawals by hand. */
import { parse } from 'yaml';
import type { RegisterEntry } from '../domain/partners/join.ts';
import { mergeRegister, parseRegister } from '../domain/registers/record.ts';
import { editsSchema } from '../schemas/registers.ts';
import type { Edits, Imported } from '../schemas/registers.ts';
import { importedLists } from './imported.ts';
import type { ImportedList } from './imported.ts';

/** A register with its description. */
export interface Register extends Imported {
  readonly id: string;
}

/** Everything that registers tell. */
interface Told {
  /** Newest first. */
  readonly registers: readonly Register[];
  readonly entries: readonly RegisterEntry[];
}

const notSaid = new Set(['id', 'note', 'checked', 'withdrawn']);

function readOne({ id, about, text, beside }: ImportedList): { register: Register; edits: Edits; entries: RegisterEntry[] } {
  const edits = editsSchema.parse(parse(beside('edits.yaml') ?? '[]') ?? []);
  const byId = new Map(edits.map((edit) => [edit.id, { keys: Object.keys(edit).filter((key) => !notSaid.has(key)), checked: edit.checked, note: edit.note }]));
  return { register: { ...about, id }, edits, entries: mergeRegister(parseRegister(text), edits).map((record) => ({ register: id, record, edited: byId.get(record.id) })) };
}

function readAll(): Told {
  const all = importedLists('registers').map(readOne).toSorted((a, b) => b.register.source.seen.localeCompare(a.register.source.seen) || a.register.id.localeCompare(b.register.id));
  // Whoever asked to be taken out of one register is shown from none.
  const withdrawn = new Set(all.flatMap(({ edits }) => edits.flatMap((edit) => (edit.withdrawn ? [edit.id] : []))));
  return { registers: all.map(({ register }) => register), entries: all.flatMap(({ entries }) => entries.filter(({ record }) => !withdrawn.has(record.id))) };
}

let told: Told | undefined;

/** Every register and its organisations, read once a build. */
export const registers = (): Told => (told ??= readAll());
