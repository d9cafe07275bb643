/** What would change if one document took the place of another. */
import { headFields } from './answers.ts';
import type { Answer, SheetDocument, Value } from './answers.ts';

/** A question whose answer differs. */
export interface AnswerChange {
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  /** The words of the reason differ. */
  readonly reason: boolean;
}

const differs = (before: Answer | undefined, after: Answer | undefined) =>
  before?.value !== after?.value || (before?.reason ?? '') !== (after?.reason ?? '');

/** The differing answers, in the order of the given ids; answers to other questions follow. */
export function changedAnswers(before: SheetDocument, after: SheetDocument, order: readonly string[]): AnswerChange[] {
  const ids = [...new Set([...order, ...before.answers.keys(), ...after.answers.keys()])];
  return ids.flatMap((id) => {
    const [old, next] = [before.answers.get(id), after.answers.get(id)];
    if (!differs(old, next)) return [];
    return [{ id, before: old?.value, after: next?.value, reason: (old?.reason ?? '') !== (next?.reason ?? '') }];
  });
}

/** The names of the differing head fields. */
export const changedFields = (before: SheetDocument, after: SheetDocument) =>
  headFields.filter((field) => before[field] !== after[field]);

/** Whether two documents say the same. */
export const sameDocument = (before: SheetDocument, after: SheetDocument): boolean =>
  before.role === after.role && changedFields(before, after).length === 0 && changedAnswers(before, after, []).length === 0;
