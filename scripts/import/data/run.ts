/** Files of our open data from beginning to end: all together are judged, and all are written or none. */
import type { Files } from '../../check/content/types.ts';
import type { Problem } from '../../lib/report.ts';
import { newProblems } from '../partner/standing.ts';
import { contentIn, writing } from '../lib/given.ts';
import { Refused } from '../lib/refused.ts';
import { changedSince, endWriting, writingSteps } from '../lib/write-all.ts';
import { knownSets } from './known.ts';
import { planFor } from './plan.ts';
import type { Plan, Step } from './plan.ts';
import { readSet } from './read.ts';

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

/** One file and what becomes of its records. */
export interface FilePlan extends Plan { readonly file: string; readonly set: string }

/** What came of it. */
export interface Imported { readonly plans: readonly FilePlan[]; readonly steps: readonly Step[]; readonly written: boolean }

interface Planned { readonly plans: readonly FilePlan[]; readonly after: Files; readonly problems: readonly Problem[] }

/** Each file on what the files before it leave; what is wrong with each of them is told together. */
function planned({ files, set }: Wanted, content: Files): Planned {
  const sets = knownSets(content);
  return files.reduce<Planned>(({ plans, after, problems }, file) => {
    try {
      const read = readSet(file, sets, set);
      const plan = planFor(read, after);
      return { plans: [...plans, { ...plan, file, set: read.set.id }], after: plan.texts.size === 0 ? after : new Map([...after, ...plan.texts]), problems: [...problems, ...plan.problems] };
    } catch (error) {
      if (error instanceof Refused) return { plans, after, problems: [...problems, ...error.problems] };
      throw error;
    }
  }, { plans: [], after: content, problems: [] });
}

const kept = (steps: readonly Step[]): Problem[] => steps.filter(({ state }) => state === 'changed')
  .map(({ id, path, fields }) => ({ file: path, field: id, message: `すでにあり、中身が違います(${fields.join('、')})。手で直したものかもしれません。ファイルの値で置きかえるなら --update を付けてください。` }));

function write({ to, files: [first = ''] }: Wanted, content: Files, texts: ReadonlyMap<string, string>): void {
  const changed = changedSince(to, content, texts.keys());
  if (changed.length > 0) throw new Refused(changed.map((file) => ({ file, message: '確かめているあいだに変わりました。何も書いていません。もう一度実行してください。' })));
  writing(first, to, () => { for (const step of writingSteps(to, texts)) step(); });
}

/** Imports the files. Throws `Refused` with every problem; then nothing was written. */
export function importData(wanted: Wanted): Imported {
  endWriting(wanted.to);
  const content = contentIn(wanted.to);
  const { plans, after, problems: faults } = planned(wanted, content);
  const steps = plans.flatMap((plan) => plan.steps);
  const problems = faults.length > 0 ? faults : [...(wanted.update || !wanted.write ? [] : kept(steps)), ...(after === content ? [] : newProblems(content, after))];
  if (problems.length > 0) throw new Refused(problems);
  const texts = new Map(plans.flatMap((plan) => [...plan.texts]));
  if (wanted.write && texts.size > 0) write(wanted, content, texts);
  return { plans, steps, written: wanted.write && texts.size > 0 };
}
