/** The names that an answer has, and its text as a draft. */
import { readPart } from '../../record/read-part.ts';
import { textAt, valueAt } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';
import type { AnswerShape } from './shape.ts';

const amounts = (data: Part, { measures }: AnswerShape, at: readonly string[]): Part => Object.fromEntries(measures.map(({ id }) => [id, textAt(data, [...at, id])]));

/** The answer with every name that it can have, and no other. */
export const wholeOf = (data: Part, shape: AnswerShape): Part => ({
  department: textAt(data, ['department']),
  year: textAt(data, ['year']),
  none: valueAt(data, ['none']) === true,
  counts: Object.fromEntries(shape.categories.map(({ id }) => [id, amounts(data, shape, ['counts', id])])),
  total: amounts(data, shape, ['total']),
  note: textAt(data, ['note']),
});

/** An answer with nothing written. */
export const emptyAnswer = (shape: AnswerShape): Part => wholeOf({}, shape);

/** The text of a draft; it never leaves the browser. */
export const writeDraft = (data: Part, shape: AnswerShape): string => JSON.stringify(wholeOf(data, shape));

/** The answer in the text of a draft; undefined if there is none in it. Only known names are taken. */
export const readDraft = (text: string, shape: AnswerShape): Part | undefined => {
  const data = readPart(text);
  return data && wholeOf(data, shape);
};
