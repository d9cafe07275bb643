/** The record of one side about one project, phase by phase; answers are kept by the id of the question and never by its position. */
import type { Role } from './roles.ts';
import type { ItemShape, PhaseShape, SheetShape } from './shape.ts';

/** The value of 「該当なし」. */
export const notApplicable = 'na';

/** A point of the scale, or 「該当なし」. */
export type Value = number | typeof notApplicable;

/** The texts of an answer, in the order in which they are asked. */
export const answerTexts = ['expectation', 'indicator', 'reason', 'evidence'] as const;
export type AnswerText = (typeof answerTexts)[number];

/** One answer. In the phase of expectations it has the first two texts; in the others a point with the last two. Nothing in it is blank. */
export type Answer = { readonly value?: Value } & { readonly [text in AnswerText]?: string };

/** Answers by the id of the question. A map, because an id may be a word such as `constructor`. */
export type Answers = ReadonlyMap<string, Answer>;

/** What was written in one phase. */
export interface PhaseRecord {
  /** The day of answering, YYYY-MM-DD, or an empty text. */
  readonly date: string;
  /** The day on which both sides agreed (in the phase of expectations), or an empty text. */
  readonly agreedOn: string;
  /** What was written in free text, by the id of its question. */
  readonly texts: ReadonlyMap<string, string>;
  readonly answers: Answers;
}

/** What is asked about the project itself. */
export const headFields = ['project', 'organisation'] as const;
/** The days of a phase. */
export const dayFields = ['date', 'agreedOn'] as const;

/** One side's sheet: what a file and a draft hold. */
export interface SheetDocument {
  readonly sheet: { readonly id: string; readonly version: string };
  /** Not chosen yet: null. */
  readonly role: Role | null;
  /** The name of the joint project. */
  readonly project: string;
  /** The department or the organisation that answers. */
  readonly organisation: string;
  /** What was written, by the id of the phase; a phase without anything is not in it. */
  readonly phases: ReadonlyMap<string, PhaseRecord>;
}

/** A phase in which nothing is written. */
export const emptyRecord: PhaseRecord = { date: '', agreedOn: '', texts: new Map(), answers: new Map() };

/** A sheet in which nothing is written yet; one that only one side answers has its role. */
export const emptyDocument = ({ id, version, by }: Pick<SheetShape, 'id' | 'version' | 'by'>, role: Role | null = by ?? null): SheetDocument =>
  ({ sheet: { id, version }, role, project: '', organisation: '', phases: new Map() });

/** Whether an answer says anything. */
export const isBlank = (answer: Answer | undefined): boolean => !answer || (answer.value === undefined && answerTexts.every((text) => !answer[text]));

/** Whether anything is written in a phase. */
export const isBlankRecord = ({ date, agreedOn, texts, answers }: PhaseRecord): boolean => date + agreedOn === '' && texts.size + answers.size === 0;

/** What was written in a phase. */
export const recordOf = (document: SheetDocument, phase: string): PhaseRecord => document.phases.get(phase) ?? emptyRecord;

/** The document with a part of a phase set; a phase left blank is taken out. */
export function withRecord(document: SheetDocument, phase: string, part: Partial<PhaseRecord>): SheetDocument {
  const phases = new Map(document.phases);
  const record = { ...recordOf(document, phase), ...part };
  if (isBlankRecord(record)) phases.delete(phase);
  else phases.set(phase, record);
  return { ...document, phases };
}

/** The answer without its blank texts. */
export const trimmed = (answer: Answer): Answer => Object.fromEntries(Object.entries(answer).filter(([, part]) => part !== undefined && part !== ''));

const withEntry = <T>(entries: ReadonlyMap<string, T>, id: string, entry: T, blank: boolean): Map<string, T> => {
  const next = new Map(entries);
  if (blank) next.delete(id);
  else next.set(id, entry);
  return next;
};

/** The answers with one of them set; a blank one is taken out. Answers to unknown questions stay. */
export const withAnswer = (answers: Answers, id: string, answer: Answer): Answers => withEntry(answers, id, trimmed(answer), isBlank(answer));

/** The texts with one of them set; a blank one is taken out. */
export const withText = (texts: PhaseRecord['texts'], id: string, text: string): PhaseRecord['texts'] => withEntry(texts, id, text, text === '');

/** Whether the chosen point needs a reason on this sheet. */
export function needsReason(shape: SheetShape, value: Value | undefined): boolean {
  if (value === notApplicable) return shape.notApplicableNeedsReason;
  return shape.scale.some((point) => point.value === value && point.needsReason);
}

/** Whether a required reason is not written. */
export const lacksReason = (shape: SheetShape, answer: Answer | undefined): boolean => needsReason(shape, answer?.value) && !answer?.reason?.trim();

/** Whether a required evidence is not written; what does not apply needs none. */
export const lacksEvidence = (item: ItemShape, answer: Answer | undefined): boolean =>
  item.evidence === 'required' && typeof answer?.value === 'number' && !answer.evidence?.trim();

/** Ids of the required free texts that are not written in a phase in which anything is. */
export const lackingTexts = ({ questions }: PhaseShape, { texts }: PhaseRecord): string[] =>
  questions.filter(({ id, required }) => required && !texts.get(id)?.trim()).map(({ id }) => id);
