/** Files of our open data from beginning to end: all together are judged, and all are written or none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../check/content/types.ts';
import { newProblems } from '../partner/standing.ts';
import { contentIn, writing } from '../lib/given.ts';
import { writeNew } from '../lib/new-file.ts';
import { Refused } from '../lib/refused.ts';
import { replaceFile } from '../lib/replace.ts';
import { planFor } from './plan.ts';
import type { Plan, Step } from './plan.ts';
import { knownSets, readSet } from './read.ts';

/** What to import, and where to. */
export interface Wanted {
  readonly files: readonly string[];
  /** The content folder. */
  readonly to: string;
  /** The set, where neither the file nor its name says it. */
  readonly set?: string | undefined;
  readonly write: boolean;
  /** Records that are there and differ may be changed. */
  readonly update: boolean;
}

/** What came of it. */
export interface Imported { readonly steps: readonly Step[]; readonly written: boolean }

const merged = (content: Files, texts: ReadonlyMap<string, string>): Files => new Map([...content, ...texts]);

function plans({ files, set }: Wanted, content: Files): { all: Plan[]; after: Files } {
  const sets = knownSets(content);
  let after = content;
  const all = files.map((file) => {
    const plan = planFor(readSet(file, sets, set), after);
    after = merged(after, plan.texts);
    return plan;
  });
  return { all, after };
}

/** Imports the files. Throws `Refused` with every problem; then nothing was written. */
export function importData(wanted: Wanted): Imported {
  const content = contentIn(wanted.to);
  const { all, after } = plans(wanted, content);
  const steps = all.flatMap((plan) => plan.steps);
  const kept = wanted.update ? [] : steps.filter(({ state }) => state === 'changed').map(({ id, path }) => ({ file: path, field: id, message: 'すでにあり、中身が違います。ファイルの値で置きかえるなら --update を付けてください。' }));
  const faults = all.flatMap(({ problems }) => problems);
  const problems = faults.length > 0 ? faults : [...kept, ...newProblems(content, after)];
  if (problems.length > 0) throw new Refused(problems);
  const texts = new Map(all.flatMap((plan) => [...plan.texts]));
  if (wanted.write) for (const [path, text] of texts) {
    const place = join(wanted.to, path);
    writing(wanted.files[0] ?? '', place, () => { if (existsSync(place)) replaceFile(place, text); else writeNew(place, text); });
  }
  return { steps, written: wanted.write && texts.size > 0 };
}
