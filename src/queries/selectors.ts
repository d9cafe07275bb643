/** A decision table with its links resolved: names of forms, forms nearby and real cases. */
import { shapeOf } from '../domain/selector/shape.ts';
import type { SelectorShape } from '../domain/selector/shape.ts';
import type { SelectorQuestion, SelectorResult } from '../schemas/selectors.ts';
import { casesOfForm } from './cases.ts';
import type { CaseView } from './cases.ts';
import { row, rowsOf } from './content.ts';
import type { Row } from './content.ts';

/** One result as its page shows it. */
export interface ResultView {
  result: SelectorResult;
  title: string;
  text: string;
  /** The form that the result stands for. */
  form?: Row<'forms'>;
  near: Row<'forms'>[];
  cases: CaseView[];
}

export interface QuestionView {
  question: SelectorQuestion;
  clause?: Row<'clauses'>;
}

export interface SelectorView {
  selector: Row<'selectors'>;
  shape: SelectorShape;
  questions: QuestionView[];
  results: ResultView[];
}

const casesPerForm = 3;

async function resultView(result: SelectorResult): Promise<ResultView> {
  const { title = '', text = '', form: id } = result;
  if (id === undefined) return { result, title, text, near: [], cases: [] };
  const form = await row('forms', id);
  const cases = (await casesOfForm(id)).toSorted((a, b) => Number(b.stage.done) - Number(a.stage.done)).slice(0, casesPerForm);
  return { result, title: form.title, text: form.summary, form, near: await rowsOf('forms', form.near), cases };
}

async function questionView(question: SelectorQuestion): Promise<QuestionView> {
  return { question, ...(question.clause ? { clause: await row('clauses', question.clause) } : {}) };
}

/** A decision table as its page shows it. */
export async function selectorView(id: string): Promise<SelectorView> {
  const selector = await row('selectors', id);
  return {
    selector,
    shape: shapeOf(selector),
    questions: await Promise.all(selector.questions.map(questionView)),
    results: await Promise.all(selector.results.map(resultView)),
  };
}
