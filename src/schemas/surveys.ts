import { z } from 'zod';
import { choice, fiscalYear, id, isoDate, line, ref, source, text } from './fields.ts';

export const surveyKinds = { projects: '協働事業実施状況調査', groups: '市民活動団体基礎調査' } as const;

/** How the categories of a table relate to its total. */
export const wholes = { partition: '一つの事業を一つの区分に数える', multiple: '一つの事業を複数の区分に数えることがある', separate: '区分を足し合わせない' } as const;

/** The name with which figures say that they are the total of a row. */
export const totalName = 'total';

/** An id that tells apart the members of one list. */
const listId = id.meta({ description: '識別子。同じ一覧の中で一つだけ使う', scope: 'list' });

const category = z.strictObject({
  id: listId,
  name: line('区分の名前(出典の表記)'),
  form: ref('forms', 'この区分にあたる協働形態。出典の区分と同じ言葉のときだけ書く').optional(),
  note: text('区分の意味').optional(),
});
export type SurveyCategory = z.output<typeof category>;

const row = z.strictObject({
  id: listId,
  year: fiscalYear.optional().meta({ description: '年度。書かない行には名前を書く' }),
  name: line('行の名前。年度の行には書かない').optional(),
  counts: z.record(id, z.number().nonnegative()).meta({ description: '区分の識別子と数。出典で確かめられた区分だけ書く' }),
  total: z.number().nonnegative().optional().meta({ description: '出典が示す合計' }),
  source: id.meta({ description: 'この行の出典(sourcesの識別子)' }),
}).refine(({ year, name }) => (year === undefined) !== (name === undefined), { error: 'year(年度)かname(名前)の、どちらか一つを書いてください。' });
export type SurveyRow = z.output<typeof row>;

const table = z.strictObject({
  id,
  title: line('表の題名'),
  unit: z.string().trim().meta({ description: '数の単位(件、団体、%など)。区分の名前に書くときは空にする', size: 'line' }),
  whole: choice(wholes, '区分と合計の関係'),
  categories: z.array(category).min(1).meta({ description: '区分(列)' }),
  rows: z.array(row).min(1).meta({ description: '行' }),
  missing: line('数のない欄に出す言葉').default('出典に記載なし'),
  note: text('この表の注意').optional(),
});
export type SurveyTable = z.output<typeof table>;

/** A survey as it was published: its figures, what they mean, and where they were read. Sentences name figures as {table/row/category}. */
export const surveySchema = z.strictObject({
  title: line('調査の名前'),
  order: z.number().int().positive().meta({ description: '並び順' }),
  kind: choice(surveyKinds, '調査の種類'),
  by: line('調査した所'),
  municipality: ref('municipalities', '調査した自治体').optional(),
  lead: text('何の調査で、何が分かるか。数は{表/行/区分}と書く'),
  headline: text('一覧に出す一文。数は{表/行/区分}と書く'),
  definitions: z.array(z.strictObject({ term: line('言葉'), text: text('意味') })).default([]).meta({ description: '数え方と言葉の意味' }),
  tables: z.array(table).min(1).meta({ description: '表' }),
  cautions: z.array(text('食い違いや、確かめられなかったこと。数は{表/行/区分}と書く')).default([]),
  sources: z.array(source.extend({ id })).min(1).meta({ description: '出典(1件以上)' }),
  reviewed: isoDate.meta({ description: '最後に見直した日', format: 'date' }),
});
export type Survey = z.output<typeof surveySchema>;
