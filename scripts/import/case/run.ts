/** One import from beginning to end. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadTexts } from '../../check/content/read/texts.ts';
import type { Problem } from '../../lib/report.ts';
import { judge } from './judge.ts';
import { beginningOf, faultOfName } from './name.ts';
import { readCaseFile } from './read.ts';
import { Refused, refusal } from '../lib/refused.ts';
import { writeNew } from '../lib/new-file.ts';

/** What to import, and where to. */
export interface Wanted {
  file: string;
  /** The content folder. */
  to: string;
  id?: string | undefined;
  dryRun?: boolean | undefined;
  /** The day on which the case enters the site; written when the file names none. */
  added?: string | undefined;
  /** Asks for the last part of the name; without it, nobody is asked. */
  ask?: ((beginning: string) => Promise<string>) | undefined;
}

/** What came of it. */
export interface Imported {
  /** Where the case stands, or would stand. */
  path: string;
  written: boolean;
  hints: string[];
  /** Problems that the content had before. */
  elsewhere: number;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw refusal(file, undefined, 'ファイルを開けません。名前と場所を確かめてください。');
  }
}

function contentIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(join(folder, 'site.yaml'))) throw refusal(folder, '--to', '内容のフォルダーではありません(site.yamlがありません)。');
  return loadTexts(folder);
}

async function nameOf({ file, id, ask }: Wanted, own: string, beginning: string): Promise<string> {
  const given = id ?? own;
  if (given !== '') return given;
  const named = /^([a-z0-9]+(?:-[a-z0-9]+)+)\.mdx$/.exec(basename(file))?.[1];
  if (named !== undefined) return named;
  const word = (await ask?.(beginning))?.trim() ?? '';
  return word === '' ? '' : [beginning, word].filter(Boolean).join('-');
}

/** The problems are those of the file that was given; its name and place in the content are not yet there. */
const inFile = (file: string, problems: readonly Problem[]): Problem[] => problems.map(({ field, message }) => ({ file, field, message }));

/** Imports one case. Throws `Refused` with every problem; then nothing was written. */
export async function importCase(wanted: Wanted): Promise<Imported> {
  const { file, to, dryRun = false, added } = wanted;
  const given = readCaseFile(file, bytesOf(file));
  const read = added === undefined ? given : { ...given, fields: { added, ...given.fields } };
  const content = contentIn(to);
  const taken = new Set([...content.keys()].flatMap((path) => /^cases\/([^/]+)\.mdx$/.exec(path)?.[1] ?? []));
  const beginning = beginningOf(read.fields);
  const id = await nameOf(wanted, read.id, beginning);
  const fault = faultOfName(id, taken, beginning);
  const { path, text, problems, elsewhere, hints } = judge(read, fault === undefined ? id : 'new-case', content);
  const all = [...inFile(file, problems), ...(fault === undefined ? [] : [{ file, field: 'ページの名前', message: fault }])];
  if (all.length > 0) throw new Refused(all);
  const place = join(to, path);
  if (!dryRun) write(place, text, file);
  return { path: place, written: !dryRun, hints, elsewhere };
}

function write(place: string, text: string, file: string): void {
  try {
    writeNew(place, text);
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw refusal(file, undefined, isThere ? `「${place}」ができていました。上書きはしません。` : `「${place}」に書けません(${(error as Error).message})。何も書いていません。`);
  }
}
