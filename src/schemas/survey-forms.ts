import { z } from 'zod';
import { id, line, ref, text } from './fields.ts';

const category = z.strictObject({
  id,
  name: line('区分の名前'),
  form: ref('forms', 'この区分にあたる協働形態').optional(),
  meaning: text('何をこの区分に数えるか'),
  without: z.array(id).default([]).meta({ description: 'この区分では聞かない数(measuresの識別子)' }),
});
export type FormCategory = z.output<typeof category>;

const measure = z.strictObject({
  id,
  name: line('数えるものの名前'),
  unit: line('単位(件、円など)'),
  required: z.boolean().optional().meta({ description: '必ず答える数か。書かない区分は、合計が区分の和と合うときだけ0と読む。ほかの数の空欄は不明と読む' }),
  within: id.optional().meta({ description: 'この数を超えない別の数(measuresの識別子)' }),
  help: text('書き方').optional(),
});
export type FormMeasure = z.output<typeof measure>;

/** The form that departments answer once a year: what is counted, by which categories, and who is asked. */
export const surveyFormSchema = z.strictObject({
  title: line('調査の名前'),
  lead: text('何のための調査か'),
  definitions: z.array(z.strictObject({ term: line('言葉'), text: text('意味') })).default([]).meta({ description: '数え方と言葉の意味' }),
  categories: z.array(category).min(1).meta({ description: '区分' }),
  measures: z.array(measure).min(1).meta({ description: '区分ごとに答える数' }),
  departments: z.array(line('部署の名前')).default([]).meta({ description: '答えを求める部署。書けば、集計で答えのない部署が分かる' }),
});
export type SurveyForm = z.output<typeof surveyFormSchema>;
