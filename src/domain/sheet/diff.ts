/** What would change if one document took the place of another. */
import { answerTexts, dayFields, headFields, recordOf } from './answers.ts';
import type { AnswerText, PhaseRecord, SheetDocument } from './answers.ts';
import { itemsOf, phaseOf } from './shape.ts';
import type { SheetShape } from './shape.ts';

/** One place at which the documents differ. */
export interface Difference {
  /** The phase; null for what is said of the whole sheet. */
  readonly phase: string | null;
  /** The question; null for a field. */
  readonly id: string | null;
  /** A field, `text` for what answers a free question, or a part of an answer with a point. */
  readonly member: 'role' | (typeof headFields)[number] | (typeof dayFields)[number] | 'text' | 'value' | AnswerText;
  /** A text, or a point; blank: nothing stands there. */
  readonly before: string | number;
  readonly after: string | number;
}

const keysOf = (first: readonly string[], ...maps: readonly ReadonlyMap<string, unknown>[]) => [...new Set([...first, ...maps.flatMap((map) => [...map.keys()])])];

function inPhase(shape: SheetShape, phase: string, before: PhaseRecord, after: PhaseRecord): Difference[] {
  const asked = phaseOf(shape, phase)?.questions.map(({ id }) => id) ?? [];
  const items = itemsOf(shape).map(({ id }) => id);
  return [
    ...dayFields.map((member) => ({ phase, id: null, member, before: before[member], after: after[member] })),
    ...keysOf(asked, before.texts, after.texts).map((id) => ({ phase, id, member: 'text' as const, before: before.texts.get(id) ?? '', after: after.texts.get(id) ?? '' })),
    ...keysOf(items, before.answers, after.answers).flatMap((id) => (['value', ...answerTexts] as const).map((member) =>
      ({ phase, id, member, before: before.answers.get(id)?.[member] ?? '', after: after.answers.get(id)?.[member] ?? '' }))),
  ];
}

/** What differs, in the order of the sheet; what the sheet does not ask comes after it. */
export function changesOf(before: SheetDocument, after: SheetDocument, shape: SheetShape): Difference[] {
  const head = (['role', ...headFields] as const).map((member) => ({ phase: null, id: null, member, before: before[member] ?? '', after: after[member] ?? '' }));
  const phases = keysOf(shape.phases.map(({ id }) => id), before.phases, after.phases);
  return [...head, ...phases.flatMap((phase) => inPhase(shape, phase, recordOf(before, phase), recordOf(after, phase)))].filter((one) => one.before !== one.after);
}

/** Whether two differences are the same change of the same place. */
export const isSameChange = (a: Difference, b: Difference): boolean => a.phase === b.phase && a.id === b.id && a.member === b.member && a.after === b.after;
