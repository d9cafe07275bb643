/** The sums of a year as a survey, ready to be written as a content file. */
import type { Survey, SurveyTable } from '../../../schemas/surveys.ts';
import type { SurveyForm } from '../../../schemas/survey-forms.ts';
import { yamlOf } from '../../cases/yaml.ts';
import type { Refused, Sum } from './sum.ts';

/** What is said of the survey besides its numbers. */
export interface About { readonly by: string; readonly day: string; readonly order: number }

function figures(sum: Sum & { readonly year: number }, form: SurveyForm): SurveyTable[] {
  const [row, missing] = [`y${sum.year}`, '数えていません'];
  return form.measures.map(({ id, name, unit }) => ({
    id, title: `区分ごとの${name}`, unit, whole: 'partition', missing,
    categories: form.categories.map((category) => ({ id: category.id, name: category.name, ...(category.form === undefined ? {} : { form: category.form }) })),
    rows: [{ id: row, year: sum.year, counts: Object.fromEntries(sum.lines.map((line) => [line.id, line.values[id] ?? 0])), total: sum.total[id] ?? 0, source: 'answers' }],
  }));
}

/** The survey of a year. */
export function surveyOf(sum: Sum & { readonly year: number }, refused: readonly Refused[], form: SurveyForm, { by, day, order }: About): Survey {
  const row = `y${sum.year}`;
  const [main] = form.measures.filter(({ required }) => required);
  const answers: SurveyTable = {
    id: 'answers', title: '答えた部署の数', unit: '部署', whole: 'separate', missing: '一覧がないため不明',
    categories: [{ id: 'asked', name: '答えを求めた部署' }, { id: 'answered', name: '答えた部署' }, { id: 'none', name: 'このうち協働がなかった部署' }],
    rows: [{ id: row, year: sum.year, counts: { ...(sum.asked === undefined ? {} : { asked: sum.asked }), answered: sum.answers.length, none: sum.none }, source: 'answers' }],
  };
  const headline = `協働事業は{${main?.id ?? ''}/${row}/total}${main?.unit ?? ''}でした。{answers/${row}/answered}部署の答えの合計です。`;
  return {
    title: `${by}の${form.title}(${sum.year}年度)`, order, kind: 'projects', by, headline, lead: headline,
    definitions: form.definitions,
    tables: [...figures(sum, form), answers],
    cautions: [
      '答えのない部署の事業は入っていません。',
      ...(sum.odd.length > 0 ? ['区分の和と合計が合わない答えがありました。区分の数で数えています。'] : []),
      ...(refused.length > 0 ? ['読めなかったファイルがありました。その部署の事業は入っていません。'] : []),
    ],
    sources: [{ id: 'answers', title: `${by}「${form.title}」の各部署の回答の集計`, seen: day }],
    reviewed: day,
  };
}

/** The text of the content file. */
export const surveyFile = (survey: Survey): string => `# 各部署の回答を集計して作りました(npm run survey:aggregate)。\n${yamlOf(survey)}\n`;
