/** The answers of one side to one sheet, kept by the id of the question and never by its position. */
import type { Actor } from '../../schemas/roles.ts';
import type { SheetShape } from './shape.ts';

/** The value of 「該当なし」. */
export const notApplicable = 'na';

/** A point of the scale, or 「該当なし」. */
export type Value = number | typeof notApplicable;

/** One answer. A reason may be written before the point is chosen. */
export interface Answer {
  readonly value?: Value;
  readonly reason?: string;
}

/** Answers by the id of the question. A map, because an id may be a word such as `constructor`. */
export type Answers = ReadonlyMap<string, Answer>;

/** Who answers. */
export type Role = Actor;
export const roles: readonly Role[] = ['government', 'partner'];

/** What is asked about the sheet itself, as free text. */
export const headFields = ['project', 'organisation', 'date'] as const;

/** One side's sheet: what a file and a draft hold. */
export interface SheetDocument {
  readonly sheet: { readonly id: string; readonly version: string };
  /** Not chosen yet: null. */
  readonly role: Role | null;
  /** The name of the joint project. */
  readonly project: string;
  /** The department or the organisation that answers. */
  readonly organisation: string;
  /** The day of answering, YYYY-MM-DD, or an empty text. */
  readonly date: string;
  readonly answers: Answers;
}

/** A sheet in which nothing is written yet. */
export const emptyDocument = ({ id, version }: SheetShape, role: Role | null = null): SheetDocument =>
  ({ sheet: { id, version }, role, project: '', organisation: '', date: '', answers: new Map() });

/** Whether an answer says anything. */
export const isBlank = (answer: Answer | undefined): boolean => !answer || (answer.value === undefined && !answer.reason);

/** Whether anything at all is written in the sheet. */
export const isEmpty = (document: SheetDocument): boolean =>
  headFields.every((field) => document[field] === '') && [...document.answers.values()].every(isBlank);

/** The answers with one of them set; a blank one is taken out. Answers to unknown questions stay. */
export function withAnswer(answers: Answers, id: string, answer: Answer): Answers {
  const next = new Map(answers);
  if (isBlank(answer)) next.delete(id);
  else next.set(id, answer);
  return next;
}

/** Whether the chosen point needs a reason on this sheet. */
export function needsReason(shape: SheetShape, value: Value | undefined): boolean {
  if (value === notApplicable) return shape.notApplicableNeedsReason;
  return shape.scale.some((point) => point.value === value && point.needsReason);
}

/** Whether a required reason is not written. */
export const lacksReason = (shape: SheetShape, answer: Answer | undefined): boolean =>
  needsReason(shape, answer?.value) && !answer?.reason?.trim();
