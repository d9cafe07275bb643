/** What is published as open data, how it is called in both languages, and what changed in it. */
import { z } from 'zod';
import { id, isoDate, line, text } from './fields.ts';

const leftOut = z.strictObject({
  field: line('公開しない項目(例: intent)'),
  after: line('この項目の日を過ぎたら公開しない。書かなければ、いつも公開しない(例: intent.expires)').optional(),
  reason: text('公開しない理由'),
  english: text('理由(英語)'),
});
export type LeftOut = z.output<typeof leftOut>;

/** One collection as open data, or the reason why it is none. The id is a part of the address `/data/<id>.json`. */
export const dataSetSchema = z.strictObject({
  id,
  holds: z.string().regex(/^[a-z][A-Za-z]*$/).meta({ description: '集まりの名前(src/schemas/index.tsの名前)' }),
  order: z.number().int().positive().meta({ description: '並び順' }),
  title: line('データの名前'),
  english: line('データの名前(英語)'),
  text: text('1件が何を表すか'),
  englishText: text('1件が何を表すか(英語)'),
  page: line('同じ内容を読めるページのアドレス(先頭の / なし)').optional(),
  until: line('記録を公開する最後の日が書かれた項目(例: until)。過ぎた記録は公開しない').optional(),
  leftOut: z.array(leftOut).optional().meta({ description: '公開しない項目' }),
  closed: z.strictObject({ reason: text('全体を公開しない理由'), english: text('理由(英語)') }).optional().meta({ description: '公開しない集まりに書く' }),
});
export type DataSet = z.output<typeof dataSetSchema>;

/** One change of the published data: what it was, and whether programs that read the data must change. */
export const dataChangeSchema = z.strictObject({
  id,
  date: isoDate.meta({ description: '変えた日', format: 'date' }),
  sets: z.array(id).meta({ description: '変わったデータの識別子。全部なら空けておく' }),
  text: text('何が変わったか'),
  breaking: z.boolean().meta({ description: '読み込むプログラムの手直しが要るか' }),
});
export type DataChange = z.output<typeof dataChangeSchema>;

/** English words for the fields of one collection; `shared` holds those of parts that several collections have. */
export const codebookSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]*$/).meta({ description: '集まりの名前、またはshared' }),
  fields: z.record(z.string(), text('項目の意味(英語)')).meta({ description: '項目の道すじと、その意味(英語)' }),
  values: z.record(z.string(), z.record(z.string(), line('値の意味(英語)'))).optional().meta({ description: '項目の道すじと、決まった値の意味(英語)' }),
});
export type CodebookWords = z.output<typeof codebookSchema>;
