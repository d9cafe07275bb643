/** What an answer to a survey is about, as the page, its files and the sums know it. */
import type { SurveyForm } from '../../../schemas/survey-forms.ts';

/** A category or a measure by name. */
interface Named { readonly id: string; readonly name: string }

/** What projects are counted by. */
export interface Category extends Named {
  /** Measures that are not asked here. */
  readonly without: readonly string[];
}

/** Something that is counted in every category. */
export interface Measure extends Named {
  readonly unit: string;
  /** It has to be told. A category left blank has none only if the total says so; of other measures a blank is not known. */
  readonly required: boolean;
  /** The measure that this one is a part of. */
  readonly within: string | undefined;
}

/** A form without what is only read by people. */
export interface AnswerShape {
  readonly form: string;
  readonly title: string;
  readonly categories: readonly Category[];
  readonly measures: readonly Measure[];
  /** The departments that are asked, where the form names them. */
  readonly departments: readonly string[];
}

/** The shape of a form. */
export const answerShapeOf = (form: string, { title, categories, measures, departments }: SurveyForm): AnswerShape => ({
  form, title, departments,
  categories: categories.map(({ id, name, without }) => ({ id, name, without })),
  measures: measures.map(({ id, name, unit, required = false, within }) => ({ id, name, unit, required, within })),
});
