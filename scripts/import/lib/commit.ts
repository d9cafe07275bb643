/**
 * Writes the two files of an import so that a crash at any point leaves a whole register. The description is renamed into place in one step;
 * before it, the lines wait beside their place, and after it they are moved there. See src/domain/registers/whole.ts.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { besideName, isNamed, wholeText } from '../../../src/domain/registers/whole.ts';
import { importedSchema } from '../../../src/schemas/registers.ts';
import type { Imported } from '../../../src/schemas/registers.ts';

/** Where the files of an import are. */
export interface Place { readonly folder: string; readonly id: string }

const pathOf = ({ folder, id }: Place, ending: 'jsonl' | 'yaml') => join(folder, `${id}.${ending}`);
const besideOf = ({ folder, id }: Place) => join(folder, besideName(id));
const textAt = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** What stands there: the description and its lines; nothing when there was no import yet. */
export function readImported(place: Place): { description: Imported; text: string | undefined; isByHand: boolean } | undefined {
  const yaml = textAt(pathOf(place, 'yaml'));
  if (yaml === undefined) return undefined;
  const description = importedSchema.parse(parse(yaml));
  const inPlace = textAt(pathOf(place, 'jsonl'));
  const text = wholeText(description.lines, inPlace, textAt(besideOf(place)));
  return { description, text, isByHand: text === undefined };
}

function synced(path: string, flags: 'r' | 'wx', text?: string): void {
  const file = openSync(path, flags);
  if (text !== undefined) for (let bytes = Buffer.from(text), at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  fsyncSync(file);
  closeSync(file);
}

/** The folder's own entry on the disk; Windows has no such thing. */
const syncFolder = (folder: string) => { if (process.platform !== 'win32') synced(folder, 'r'); };

function written(place: Place, to: string, text: string): (() => void)[] {
  const beside = `${to}.${process.pid}.tmp`;
  return [() => { rmSync(beside, { force: true }); synced(beside, 'wx', text); }, () => { renameSync(beside, to); syncFolder(place.folder); }];
}

const stray = ({ folder, id }: Place) => readdirSync(folder).filter((name) => name.startsWith(`${id}.yaml.`) || name.startsWith(`${besideName(id)}.`)).filter((name) => name.endsWith('.tmp'));

/** Finishes what an import that was killed had begun: its lines are moved to their place, and what was never named is thrown away. */
export function recover(place: Place): void {
  if (!existsSync(place.folder)) return;
  const [yaml, beside] = [textAt(pathOf(place, 'yaml')), textAt(besideOf(place))];
  const isCommitted = yaml !== undefined && beside !== undefined && isNamed(beside, importedSchema.parse(parse(yaml)).lines);
  if (isCommitted) renameSync(besideOf(place), pathOf(place, 'jsonl'));
  for (const name of [besideName(place.id), ...stray(place)]) rmSync(join(place.folder, name), { force: true });
}

/** The steps of a commit, in order. After any of them a reader finds the old register or the new one, whole. */
export function commitSteps(place: Place, yaml: string, lines: string): (() => void)[] {
  return [
    () => mkdirSync(place.folder, { recursive: true }),
    ...written(place, besideOf(place), lines),
    ...written(place, pathOf(place, 'yaml'), yaml),
    () => { renameSync(besideOf(place), pathOf(place, 'jsonl')); syncFolder(place.folder); },
  ];
}
