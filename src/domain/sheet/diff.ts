/** What would change if one document took the place of another. */
import { answerTexts, dayFields, headFields, recordOf } from './answers.ts';
import type { Answer, AnswerText, PhaseRecord, SheetDocument, Value } from './answers.ts';

/** A question whose answer differs. */
export interface AnswerChange {
  readonly phase: string;
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  /** The texts whose words differ. */
  readonly texts: readonly AnswerText[];
}

/** A free text that differs. */
export interface TextChange {
  readonly phase: string;
  readonly id: string;
}

/** Everything that differs between two documents. */
export interface DocumentChanges {
  /** `role`, names of head fields, and `date` or `agreedOn` of any phase. */
  readonly fields: readonly string[];
  readonly texts: readonly TextChange[];
  readonly answers: readonly AnswerChange[];
}

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]) => [...new Set(maps.flatMap((map) => [...map.keys()]))];

const textChanges = (before: Answer | undefined, after: Answer | undefined) =>
  answerTexts.filter((text) => (before?.[text] ?? '') !== (after?.[text] ?? ''));

function changedAnswers(phase: string, before: PhaseRecord, after: PhaseRecord, order: readonly string[]): AnswerChange[] {
  const ids = [...new Set([...order, ...keysOf(before.answers, after.answers)])];
  return ids.flatMap((id) => {
    const [old, next] = [before.answers.get(id), after.answers.get(id)];
    const texts = textChanges(old, next);
    return old?.value === next?.value && texts.length === 0 ? [] : [{ phase, id, before: old?.value, after: next?.value, texts }];
  });
}

const changedTexts = (phase: string, before: PhaseRecord, after: PhaseRecord): TextChange[] =>
  keysOf(before.texts, after.texts).filter((id) => (before.texts.get(id) ?? '') !== (after.texts.get(id) ?? '')).map((id) => ({ phase, id }));

/** What differs, phase by phase; answers in the order of the given ids, others after them. */
export function changesOf(before: SheetDocument, after: SheetDocument, order: readonly string[] = []): DocumentChanges {
  const pairs = keysOf(before.phases, after.phases).map((phase) => [phase, recordOf(before, phase), recordOf(after, phase)] as const);
  const days = dayFields.filter((field) => pairs.some(([, old, next]) => old[field] !== next[field]));
  return {
    fields: [...(['role', ...headFields] as const).filter((field) => before[field] !== after[field]), ...days],
    texts: pairs.flatMap(([phase, old, next]) => changedTexts(phase, old, next)),
    answers: pairs.flatMap(([phase, old, next]) => changedAnswers(phase, old, next, order)),
  };
}

/** Whether nothing differs. */
export const isSame = ({ fields, texts, answers }: DocumentChanges): boolean => fields.length + texts.length + answers.length === 0;
