/** Forms and model papers (様式) as data: the page, the Word or Excel file and the printed blank are all made from one record. */
import { z } from 'zod';
import { care } from './care.ts';
import { choice, id, ref, sources, text } from './fields.ts';
import { checkTemplate } from './template-rules.ts';

/** The program that opens the file. */
export const fileKinds = { docx: 'Word', xlsx: 'Excel' } as const;
export type FileKind = keyof typeof fileKinds;

/** How much room a field gives. */
export const fieldSizes = { line: '一行', text: '数行', long: '大きな欄' } as const;

/** A field to fill in. */
const field = z.strictObject({
  label: text('欄の名前'),
  help: text('何を書くか').optional(),
  example: text('記入例。名前は○○とする').optional(),
  size: choice(fieldSizes, '欄の大きさ').optional(),
  choices: z.array(text('選ぶもの')).min(2).optional().meta({ description: '□から選ぶもの' }),
  required: z.boolean().optional().meta({ description: '必ず書く欄か' }),
});
export type TemplateField = z.output<typeof field>;

/** A column of a table. */
const column = z.strictObject({
  key: text('計算で使う名前').optional(),
  label: text('列の名前'),
  width: z.number().int().min(3).max(60).meta({ description: '列の幅(全角の字数)' }),
  choices: z.array(text('選べる値')).min(2).optional().meta({ description: 'Excelで選べる値' }),
  min: z.number().optional().meta({ description: 'Excelで入れられる最小の数' }),
  max: z.number().optional().meta({ description: 'Excelで入れられる最大の数' }),
  decimals: z.number().int().min(0).max(2).optional().meta({ description: '数の列なら小数の桁数' }),
  formula: text('行ごとの計算。列のkeyを{ }で囲む(例: {points}*{score}/5)').optional(),
  total: text('下に置く合計の計算(SUMやAVERAGE)').optional(),
});
export type TemplateColumn = z.output<typeof column>;

/** A table with given rows and blank ones. */
const table = z.strictObject({
  columns: z.array(column).min(2),
  rows: z.array(z.array(z.union([z.string(), z.number()]))).optional().meta({ description: '行。左の列から' }),
  criteria: z.array(z.strictObject({ criterion: ref('criteria', '選定の基準'), points: z.number().int().positive().meta({ description: '配点の例' }) })).optional()
    .meta({ description: '選定の基準から作る行。名前、問い、配点の順' }),
  blank: z.number().int().nonnegative().meta({ description: '空の行の数' }),
  totalLabel: text('合計の行の名前').optional(),
});
export type TemplateTable = z.output<typeof table>;

/** One article of an agreement. */
const article = z.strictObject({
  title: text('条の見出し'),
  text: z.array(text('項の文')).min(1).meta({ description: '項。1件目が第1項' }),
  items: z.array(text('号の文')).optional().meta({ description: '号' }),
  choices: z.array(text('選ぶ文')).min(2).optional().meta({ description: '一つを選び、ほかを消す文' }),
});
export type TemplateArticle = z.output<typeof article>;

/** One party that signs. */
const signature = z.strictObject({ label: text('誰が(甲、乙など)'), lines: z.array(text('行の名前(所在地など)')).min(1) });

/** One part of a paper. Parts come in the order in which they stand here. */
const section = z.strictObject({
  id,
  heading: text('見出し'),
  legalReview: z.boolean().optional().meta({ description: '法務の確認が必要な部分なら true' }),
  intro: text('使う人への説明').optional(),
  paragraphs: z.array(text('本文の段落')).optional(),
  fields: z.array(field).optional(),
  table: table.optional(),
  articles: z.array(article).optional(),
  checks: z.array(text('確かめること')).optional(),
  signatures: z.array(signature).optional(),
  note: text('注意').optional(),
});
export type TemplateSection = z.output<typeof section>;

/** One 様式. */
export const templateSchema = z.strictObject({
  title: text('様式の名前'),
  order: z.number().int().positive().meta({ description: '並び順' }),
  kind: choice(fileKinds, 'ファイルの種類'),
  purpose: text('何のための様式か'),
  writes: text('誰が書くか'),
  receives: text('誰が受け取るか'),
  step: ref('steps', '進め方のどの段階か'),
  when: text('いつ使うか'),
  manual: ref('manual', '使い方が載る手引きの章'),
  anchor: text('その章の見出し(文字のとおり)'),
  clauses: z.array(ref('clauses', 'もとになる条項')).min(1),
  forms: z.array(ref('forms', '関係する形態')),
  tools: z.array(ref('tools', '一緒に使う道具')),
  legalReview: text('法務の確認が必要なこと').optional(),
  usage: z.array(text('使い方の一文')).min(1),
  sheet: ref('sheets', '中身を作るチェックシート').optional(),
  sections: z.array(section).min(1),
  ...care,
  sources: sources,
}).superRefine(checkTemplate);
export type Template = z.output<typeof templateSchema>;
