import { z } from 'zod';
import { id, ref, source, text } from './fields.ts';

/** A term with its reading and plain meaning; search learns its words from here. */
export const termSchema = z.strictObject({
  id,
  term: text('用語'),
  reading: text('読み(ひらがな)'),
  meaning: text('ふだんの言葉での意味'),
  english: text('コードで使う英語の名前').optional(),
  variants: z.array(text('表記の違い')).optional().meta({ description: '同じ語の表記の違い(例: 取り組み)' }),
  synonyms: z.array(text('同義語')).optional().meta({ description: '同じ意味の別の語(例: 特定非営利活動法人)' }),
  everyday: z.boolean().optional().meta({ description: 'ふだんも使う言葉なら true。文の中では説明しない' }),
  clause: ref('clauses', '定義する条項').optional(),
  source: source.optional(),
});
export type Term = z.output<typeof termSchema>;
