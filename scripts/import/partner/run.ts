/** One file of an organisation from beginning to end. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../check/content/place.ts';
import type { Files } from '../../check/content/types.ts';
import { contentIn, writing } from '../lib/given.ts';
import { writeNew } from '../lib/new-file.ts';
import { Refused } from '../lib/refused.ts';
import { replaceFile } from '../lib/replace.ts';
import { newProblems, pathOf } from './standing.ts';
import { stepFor } from './step.ts';
import type { Step } from './step.ts';

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

/** The problems are those of the file that was given; its place in the content is not yet there. */
function judge({ file }: Wanted, { id, text }: Step, content: Files): void {
  if (text === undefined) return;
  const problems = newProblems(content, new Map([...content, [pathOf(id), text]]));
  if (problems.length > 0) throw new Refused(problems.map(({ file: place, field, message }) => ({ file: place === `${root}${pathOf(id)}` ? file : place, field, message })));
}

function write({ did, text = '' }: Step, place: string): void {
  if (did === 'added') writeNew(place, text);
  else if (did === 'changed') replaceFile(place, text);
  else if (did === 'removed') rmSync(place);
}

/** Imports one file. Throws `Refused` with every problem; then nothing was written. */
export function importPartner(wanted: Wanted): Imported {
  const content = contentIn(wanted.to);
  const step = stepFor(wanted, content);
  judge(wanted, step, content);
  const path = join(wanted.to, pathOf(step.id));
  const written = !wanted.dryRun && step.did !== 'same';
  if (written) writing(wanted.file, path, () => write(step, path));
  return { did: step.did, path, written, changes: step.changes, hints: step.hints };
}
