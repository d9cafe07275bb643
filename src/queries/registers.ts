/** Imported registers as the site shows them: what importers wrote, with the corrections and withdrawals by hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RegisterEntry } from '../domain/partners/join.ts';
import { mergeRegister, parseRegister } from '../domain/registers/record.ts';
import { besideName, wholeText } from '../domain/registers/whole.ts';
import { editsSchema, importedSchema } from '../schemas/registers.ts';
import type { Edits, Imported } from '../schemas/registers.ts';

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

const folder = join('src', 'content', 'registers');
const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined);
const notSaid = new Set(['id', 'note', 'checked', 'withdrawn']);

function readOne(id: string): { register: Register; edits: Edits; entries: RegisterEntry[] } {
  const register = { ...importedSchema.parse(parse(read(`${id}.yaml`) ?? '')), id };
  const text = wholeText(register.lines, read(`${id}.jsonl`), read(besideName(id)));
  if (text === undefined) throw new Error(`名簿「${id}」の中身が説明と合いません。npm run check:content を実行してください。`);
  const edits = editsSchema.parse(parse(read(`${id}.edits.yaml`) ?? '[]') ?? []);
  const byId = new Map(edits.map((edit) => [edit.id, { keys: Object.keys(edit).filter((key) => !notSaid.has(key)), checked: edit.checked, note: edit.note }]));
  return { register, edits, entries: mergeRegister(parseRegister(text), edits).map((record) => ({ register: id, record, edited: byId.get(record.id) })) };
}

function readAll(): Told {
  const ids = existsSync(folder) ? readdirSync(folder).flatMap((file) => /^([^.]+)\.yaml$/.exec(file)?.[1] ?? []) : [];
  const all = ids.map(readOne).toSorted((a, b) => b.register.source.seen.localeCompare(a.register.source.seen) || a.register.id.localeCompare(b.register.id));
  // Whoever asked to be taken out of one register is shown from none.
  const withdrawn = new Set(all.flatMap(({ edits }) => edits.flatMap((edit) => (edit.withdrawn ? [edit.id] : []))));
  return { registers: all.map(({ register }) => register), entries: all.flatMap(({ entries }) => entries.filter(({ record }) => !withdrawn.has(record.id))) };
}

let told: Told | undefined;

/** Every register and its organisations, read once a build. */
export const registers = (): Told => (told ??= readAll());
