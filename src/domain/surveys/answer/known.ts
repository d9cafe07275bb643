/** What an answer tells of a number. A blank is never taken for a zero: it is one only where the answer itself says that there was nothing. */
import { textAt, valueAt } from '../../record/record.ts';
import type { Part, Path } from '../../record/record.ts';
import { amountOf } from './amount.ts';
import type { AnswerShape, Category } from './shape.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Where the number of a category stands. */
export const cell = (category: string, measure: string): Path => ['counts', category, measure];

/** Whether nothing is written there. */
export const isBlank = (data: Part, path: Path): boolean => textAt(data, path).trim() === '';

/** Whether the department says that there was no project. */
export const isNone = (data: Part): boolean => valueAt(data, ['none']) === true;

/** The number in a cell; undefined where nothing or no number is written. */
export const amountAt = (data: Part, path: Path): number | undefined => amountOf(textAt(data, path));

/** The measure that tells whether a category has projects at all. */
export const mainMeasure = ({ measures }: AnswerShape): string => (measures.find(({ required }) => required) ?? measures[0])?.id ?? '';

/** Whether a measure is asked in a category. */
export const isAsked = ({ without }: Pick<Category, 'without'>, measure: string): boolean => !without.includes(measure);

/** The categories in which a measure is asked. */
export const askedIn = ({ categories }: AnswerShape, measure: string): readonly Category[] => categories.filter((category) => isAsked(category, measure));

/** The sum of what is written for a measure in the categories; undefined where nothing is. */
export function sumOf(data: Part, shape: AnswerShape, measure: string): number | undefined {
  const written = askedIn(shape, measure).flatMap(({ id }) => amountAt(data, cell(id, measure)) ?? []);
  return written.length > 0 ? sum(written) : undefined;
}

/** Whether the answer's own total says that the categories left blank have no project. */
const isWhole = (data: Part, shape: AnswerShape) => amountAt(data, ['total', mainMeasure(shape)]) === (sumOf(data, shape, mainMeasure(shape)) ?? 0);

/** The number of a category as far as the answer tells it; undefined where it is not known. A category without projects has nothing to count. */
export function knownAt(data: Part, shape: AnswerShape, category: string, measure: string): number | undefined {
  if (isNone(data)) return 0;
  const path = cell(category, measure);
  const written = amountAt(data, path);
  if (written !== undefined || !isBlank(data, path)) return written;
  const isNothing = measure === mainMeasure(shape) ? isWhole(data, shape) : knownAt(data, shape, category, mainMeasure(shape)) === 0;
  return isNothing ? 0 : undefined;
}

/** Numbers put together: their sum as far as they are known, and how many are not. A sum of nothing but blanks is unknown, and so is one of zeros beside a blank. */
export interface Tally { readonly value: number | undefined; readonly blanks: number }

/** Puts numbers together. */
export function tally(numbers: readonly (number | undefined)[]): Tally {
  const known = numbers.filter((one) => one !== undefined);
  const [all, blanks] = [sum(known), numbers.length - known.length];
  return { value: known.length === 0 || (blanks > 0 && all === 0) ? undefined : all, blanks };
}

/** The total of a measure in one answer. Where categories are not known, a written total that is more than their sum tells it. */
export function totalOf(data: Part, shape: AnswerShape, measure: string): Tally {
  const found = tally(askedIn(shape, measure).map(({ id }) => knownAt(data, shape, id, measure)));
  const written = amountAt(data, ['total', measure]);
  const isTold = found.blanks > 0 && measure !== mainMeasure(shape) && written !== undefined && written > (found.value ?? 0);
  return isTold ? { value: written, blanks: 0 } : found;
}
