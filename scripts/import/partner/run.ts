/** One file of an organisation from beginning to end: a new record, a changed one, or one that is taken out. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { registered, withdrawn } from '../../../src/domain/partners/write/record.ts';
import { textIn } from '../../../src/domain/write/reader.ts';
import { partnerSchema } from '../../../src/schemas/partners.ts';
import type { Partner } from '../../../src/schemas/partners.ts';
import { checkContent } from '../../check/content/check.ts';
import { root } from '../../check/content/place.ts';
import { loadTexts } from '../../check/content/read/texts.ts';
import type { Files } from '../../check/content/types.ts';
import { formatProblem } from '../../lib/report.ts';
import type { Problem } from '../../lib/report.ts';
import { writeNew } from '../lib/new-file.ts';
import { Refused, refusal } from '../lib/refused.ts';
import { replaceFile } from '../lib/replace.ts';
import { changedText, difference, newText } from './content-text.ts';
import { hintsOf } from './hints.ts';
import { faultOfName, proposedName, sameOrganisation } from './name.ts';
import type { Standing } from './name.ts';
import { readPartnerFile, wholeRegistration } from './read.ts';

/** What to import, and where to. */
export interface Wanted {
  file: string;
  /** The content folder. */
  to: string;
  /** The name of a new file. */
  id?: string | undefined;
  /** The record that is to change. */
  update?: string | undefined;
  dryRun?: boolean | undefined;
  /** The day of the import. */
  day: string;
}

/** What came of it. */
export interface Imported {
  did: 'added' | 'changed' | 'removed' | 'same';
  path: string;
  written: boolean;
  /** What differs in a record that was there. */
  changes: string[];
  hints: string[];
}

/** What is to happen to one file of the content; without a text it goes. */
interface Step { readonly id: string; readonly did: Imported['did']; readonly text?: string; readonly changes: string[]; readonly hints: string[] }

const pathOf = (id: string) => `partners/${id}.yaml`;

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw refusal(file, undefined, 'ファイルを開けません。名前と場所を確かめてください。');
  }
}

function contentIn(folder: string): Files {
  if (!existsSync(join(folder, 'site.yaml'))) throw refusal(folder, '--to', '内容のフォルダーではありません(site.yamlがありません)。');
  return loadTexts(folder);
}

/** Records that cannot be read are no reason to stop: the content check tells of them. */
function standingIn(content: Files): Standing {
  return new Map([...content].flatMap(([path, text]) => {
    const id = /^partners\/([^/]+)\.yaml$/.exec(path)?.[1];
    const { data } = partnerSchema.safeParse(id === undefined ? undefined : safely(text));
    return id === undefined ? [] : [[id, data ?? {}] as const];
  }));
}

function safely(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The record that is to change. */
function recordAt({ file, update = '' }: Wanted, standing: Standing): Partner {
  const found = partnerSchema.safeParse(standing.get(update));
  if (found.success) return found.data;
  throw refusal(file, '--update', standing.has(update) ? `「${update}」の記録を読み取れません。先に npm run check:content で直してください。` : `「${update}」という団体はありません。名前を確かめてください。`);
}

/** The problems that a change brings to the content. */
function newProblems(content: Files, after: Files): Problem[] {
  const before = new Set(checkContent(content).problems.map(formatProblem));
  return checkContent(after).problems.filter((problem) => !before.has(formatProblem(problem)));
}

function added(wanted: Wanted, fields: Readonly<Record<string, unknown>>, standing: Standing): Step {
  const given = wholeRegistration(wanted.file, fields);
  const same = sameOrganisation(given, standing);
  if (same !== undefined && wanted.id === undefined) throw refusal(wanted.file, 'name', `同じ法人番号か名前の団体「${same}」が、すでにあります。その団体なら「--update ${same}」を、別の団体なら「--id ${proposedName(given, standing)}」を付けてください。`);
  const id = wanted.id ?? proposedName(given, standing);
  const fault = faultOfName(id, standing);
  if (fault !== undefined) throw refusal(wanted.file, '--id', fault);
  const record = registered(given, undefined, wanted.day);
  return { id, did: 'added', text: record ? newText(record) : '', changes: [], hints: hintsOf(given, wanted.day) };
}

function changed(wanted: Wanted, fields: Readonly<Record<string, unknown>>, id: string, before: Partner, text: string): Step {
  const given = wholeRegistration(wanted.file, fields);
  if (given.number !== undefined && before.number !== undefined && given.number !== before.number) throw refusal(wanted.file, 'number', `「${id}」の法人番号(${before.number})と違います。別の団体の届出ではないか、確かめてください。`);
  const after = registered(given, before, wanted.day);
  const hints = hintsOf(given, wanted.day);
  return after ? { id, did: 'changed', text: changedText(text, before, after), changes: difference(before, after), hints } : { id, did: 'same', text, changes: [], hints };
}

/** Takes the record out; one that other content points to only loses what was handed in. */
function takenOut({ file, day }: Wanted, fields: Readonly<Record<string, unknown>>, id: string, before: Partner, content: Files): Step {
  const given = { name: textIn(fields['name']), number: textIn(fields['number']) || undefined };
  if (sameOrganisation(given, new Map([[id, before]])) === undefined) throw refusal(file, '--update', `取りやめの届出の団体「${given.name}」と、「${id}」(${before.name})の名前も法人番号も合いません。`);
  const without = new Map([...content].filter(([path]) => path !== pathOf(id)));
  if (newProblems(content, without).length === 0) return { id, did: 'removed', changes: difference(before, {} as Partner), hints: [] };
  const after = withdrawn(before, day);
  const hints = ['事例などから参照されているので、団体のページは残ります。ほかの出典にあることだけを載せます。'];
  const text = content.get(pathOf(id)) ?? '';
  return after ? { id, did: 'changed', text: changedText(text, before, after), changes: difference(before, after), hints } : { id, did: 'same', text, changes: [], hints };
}

function stepFor(wanted: Wanted, content: Files): Step {
  const { fields, withdraw } = readPartnerFile(wanted.file, bytesOf(wanted.file));
  const standing = standingIn(content);
  if (wanted.update === undefined && !withdraw) return added(wanted, fields, standing);
  if (wanted.update === undefined) {
    const same = sameOrganisation({ name: textIn(fields['name']), ...(textIn(fields['number']) && { number: textIn(fields['number']) }) }, standing);
    throw refusal(wanted.file, 'withdraw', `取りやめの届出です。${same === undefined ? '同じ名前や法人番号の団体は、載っていません。' : `その団体なら「--update ${same}」を付けてください。`}`);
  }
  const before = recordAt(wanted, standing);
  return withdraw ? takenOut(wanted, fields, wanted.update, before, content) : changed(wanted, fields, wanted.update, before, content.get(pathOf(wanted.update)) ?? '');
}

/** The problems are those of the file that was given; its place in the content is not yet there. */
function judge({ file }: Wanted, { id, text }: Step, content: Files): void {
  if (text === undefined) return;
  const problems = newProblems(content, new Map([...content, [pathOf(id), text]]));
  if (problems.length > 0) throw new Refused(problems.map(({ file: place, field, message }) => ({ file: place === `${root}${pathOf(id)}` ? file : place, field, message })));
}

function write({ file }: Wanted, { did, text }: Step, place: string): void {
  try {
    if (did === 'added') writeNew(place, text ?? '');
    else if (did === 'changed') replaceFile(place, text ?? '');
    else if (did === 'removed') rmSync(place);
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw refusal(file, undefined, isThere ? `「${place}」ができていました。上書きはしません。` : `「${place}」に書けません(${(error as Error).message})。何も書いていません。`);
  }
}

/** Imports one file. Throws `Refused` with every problem; then nothing was written. */
export function importPartner(wanted: Wanted): Imported {
  const content = contentIn(wanted.to);
  const step = stepFor(wanted, content);
  judge(wanted, step, content);
  const path = join(wanted.to, pathOf(step.id));
  const written = !wanted.dryRun && step.did !== 'same';
  if (written) write(wanted, step, path);
  return { did: step.did, path, written, changes: step.changes, hints: step.hints };
}
