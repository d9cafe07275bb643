/** Carries answers to an earlier version of a sheet over to the present one. Nothing is thrown away: what has no place keeps its old id. */
import { answerTexts, isBlank, trimmed } from './answers.ts';
import type { Answer, Answers, PhaseRecord, SheetDocument } from './answers.ts';
import { maxText } from './limits.ts';
import type { Migration, SheetChange, SheetShape } from './shape.ts';

type Phases = SheetDocument['phases'];

/** What happened to answers that were carried over. */
export interface CarriedOver extends SheetChange {
  /** The id of the phase in which they are; the new one, if a phase was renamed. */
  readonly phase: string;
  /** The point could not be carried over and has to be chosen again. The old answer stays under its old id. */
  readonly pointLost: boolean;
}

const joined = (answers: readonly Answer[]): Answer =>
  trimmed(Object.fromEntries(answerTexts.map((name) => [name, [...new Set(answers.flatMap((answer) => answer[name] ?? []))].join('\n')])));

const fits = (answer: Answer) => answerTexts.every((name) => (answer[name]?.length ?? 0) <= maxText);

interface Step { answers: Answers; pointLost: boolean }

const replaced = (answers: Answers, from: readonly string[], entries: readonly (readonly [string, Answer])[]): Answers =>
  new Map([...[...answers].filter(([id]) => !from.includes(id)), ...entries.filter(([, answer]) => !isBlank(answer))]);

function merge(answers: Answers, { from, to: [to = ''] }: SheetChange): Step | null {
  const present = from.flatMap((id) => answers.get(id) ?? []);
  const texts = joined(present);
  if (answers.has(to) && !from.includes(to)) return null;
  if (!fits(texts)) return { answers, pointLost: true };
  const values = new Set(present.flatMap(({ value }) => value ?? []));
  const [value] = values;
  const whole = values.size > 1 || value === undefined ? texts : { ...texts, value };
  return { answers: replaced(answers, values.size > 1 ? [] : from, [[to, whole]]), pointLost: values.size > 1 };
}

function split(answers: Answers, { from, to }: SheetChange): Step | null {
  const [old] = from.flatMap((id) => answers.get(id) ?? []);
  if (!old || to.some((id) => answers.has(id) && !from.includes(id))) return null;
  const pointLost = old.value !== undefined;
  return { answers: replaced(answers, pointLost ? [] : from, to.map((id) => [id, joined([old])])), pointLost };
}

function changeAnswers(answers: Answers, change: SheetChange): Step | null {
  if (!change.from.some((id) => answers.has(id))) return null;
  switch (change.kind) {
    case 'rename': case 'merge': return merge(answers, change);
    case 'split': return split(answers, change);
    default: return { answers, pointLost: false };
  }
}

interface Carried { phases: Phases; notes: CarriedOver[] }

function renamePhase(phases: Phases, change: SheetChange): Carried {
  const [from = '', to = ''] = [change.from[0], change.to[0]];
  const record = phases.get(from);
  if (!record || phases.has(to)) return { phases, notes: [] };
  return { phases: new Map([...phases].map(([id, one]) => [id === from ? to : id, one])), notes: [{ ...change, phase: to, pointLost: false }] };
}

function apply(phases: Phases, change: SheetChange): Carried {
  if (change.kind === 'phase') return renamePhase(phases, change);
  const notes: CarriedOver[] = [];
  const changed = [...phases].map(([phase, record]): [string, PhaseRecord] => {
    const step = changeAnswers(record.answers, change);
    if (step) notes.push({ ...change, phase, pointLost: step.pointLost });
    return [phase, step ? { ...record, answers: step.answers } : record];
  });
  return { phases: new Map(changed), notes };
}

/** The steps from a version to the present one: none when no step begins at it. */
export function stepsFrom(shape: Pick<SheetShape, 'migrations'>, version: string): readonly Migration[] {
  const first = shape.migrations.findIndex(({ from }) => from === version);
  return first < 0 ? [] : shape.migrations.slice(first);
}

/** Carries the phases of a document over from its version. */
export function migrate(phases: Phases, shape: Pick<SheetShape, 'migrations'>, version: string): Carried {
  const changes = stepsFrom(shape, version).flatMap((step) => step.changes);
  return changes.reduce<Carried>((carried, change) => {
    const next = apply(carried.phases, change);
    return { phases: next.phases, notes: [...carried.notes, ...next.notes] };
  }, { phases, notes: [] });
}

const numberOf = (version: string) => version.split('.').map(Number).reduce((sum, part) => sum * 1e6 + part, 0);

/** Whether a version is newer than another. */
export const isNewer = (version: string, than: string): boolean => numberOf(version) > numberOf(than);
