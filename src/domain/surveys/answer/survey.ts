/** The sums of a year as a survey, ready to be written as a content file. */
import type { Survey, SurveyTable } from '../../../schemas/surveys.ts';
import type { SurveyForm } from '../../../schemas/survey-forms.ts';
import { yamlOf } from '../../cases/yaml.ts';
import type { Refused, Sum } from './sum.ts';

/** What is said of the survey besides its numbers. */
export interface About { readonly by: string; readonly day: string; readonly order: number }

type Year = Sum & { readonly year: number };

const rowOf = ({ year }: Year) => `y${year}`;
/** The figure that says how many departments left a measure blank. */
const blanksOf = (measure: string) => `${measure}-blank`;
const hasBlanks = ({ total }: Year, measure: string) => (total.blanks[measure] ?? 0) > 0;

/** The table of a measure. What is not known has no figure; a table without any is left out. */
function figures(sum: Year, { categories, measures }: SurveyForm): SurveyTable[] {
  return measures.flatMap(({ id, name, unit }) => {
    const lines = sum.lines.filter(({ blanks }) => blanks[id] !== undefined);
    const counts = Object.fromEntries(lines.flatMap(({ id: category, values }) => (values[id] === undefined ? [] : [[category, values[id]]])));
    const [total, open] = [sum.total.values[id], lines.filter(({ blanks }) => (blanks[id] ?? 0) > 0).map((line) => line.name)];
    if (total === undefined) return [];
    const isPart = open.length > 0 || hasBlanks(sum, id);
    return [{
      id, title: `区分ごとの${name}${isPart ? '(書かれた分だけ)' : ''}`, unit, whole: isPart ? 'separate' : 'partition', missing: '不明',
      categories: categories.filter((one) => lines.some((line) => line.id === one.id)).map((category) => ({ id: category.id, name: category.name, ...(category.form === undefined ? {} : { form: category.form }) })),
      rows: [{ id: rowOf(sum), year: sum.year, counts, total, source: 'answers' }],
      ...(isPart ? { note: `合計は、書かれた分の合計です。分からない部署のある区分は、${open.join('、')}です。分からない数は、0と数えずに除いています。` } : {}),
    } satisfies SurveyTable];
  });
}

/** How many departments answered, and how many of them left a measure blank. */
function answersTable(sum: Year, { measures }: SurveyForm): SurveyTable {
  const open = measures.filter(({ id }) => hasBlanks(sum, id));
  return {
    id: 'answers', title: '答えた部署の数', unit: '部署', whole: 'separate', missing: '一覧がないため不明',
    categories: [
      { id: 'asked', name: '答えを求めた部署' }, { id: 'answered', name: '答えた部署' }, { id: 'none', name: 'このうち協働がなかった部署' },
      ...open.map(({ id, name }) => ({ id: blanksOf(id), name: `このうち${name}の分からない部署` })),
    ],
    rows: [{ id: rowOf(sum), year: sum.year, counts: { ...(sum.asked === undefined ? {} : { asked: sum.asked }), answered: sum.answers.length, none: sum.none, ...Object.fromEntries(open.map(({ id }) => [blanksOf(id), sum.total.blanks[id] ?? 0])) }, source: 'answers' }],
  };
}

/** What is to be known beside the numbers. */
function cautionsOf(sum: Year, refused: readonly Refused[], { measures }: SurveyForm): string[] {
  const open = measures.filter(({ id }) => hasBlanks(sum, id)).map(({ id, name }) =>
    `${name}は、{answers/${rowOf(sum)}/${blanksOf(id)}}部署が、分からない区分を空けて答えました。${sum.total.values[id] === undefined ? '分かる数がないため、表はありません。' : 'その分は、表の数に入っていません。'}`);
  return [
    '答えのない部署の事業は入っていません。',
    ...open,
    ...(sum.odd.length > 0 ? ['区分の和と合計が合わない答えがありました。区分の数で数えています。'] : []),
    ...(refused.length > 0 ? ['読めなかったファイルがありました。その部署の事業は入っていません。'] : []),
  ];
}

/** The survey of a year. */
export function surveyOf(sum: Year, refused: readonly Refused[], form: SurveyForm, { by, day, order }: About): Survey {
  const main = form.measures.find(({ id, required }) => required && sum.total.values[id] !== undefined);
  const counted = main ? `協働事業は{${main.id}/${rowOf(sum)}/total}${main.unit}でした。` : '';
  const headline = `${counted}{answers/${rowOf(sum)}/answered}部署の答えの集計です。`;
  return {
    title: `${by}の${form.title}(${sum.year}年度)`, order, kind: 'projects', by, headline, lead: headline,
    definitions: form.definitions,
    tables: [...figures(sum, form), answersTable(sum, form)],
    cautions: cautionsOf(sum, refused, form),
    sources: [{ id: 'answers', title: `${by}「${form.title}」の各部署の回答の集計`, seen: day }],
    reviewed: day,
  };
}

/** The text of the content file. */
export const surveyFile = (survey: Survey): string => `# 各部署の回答を集計して作りました(npm run survey:aggregate)。\n${yamlOf(survey)}\n`;
