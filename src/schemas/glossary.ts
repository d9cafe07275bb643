import { z } from 'zod';
import { choice, id, ref, source, text } from './fields.ts';

/** Why a term has no source, in the words that readers see. */
export const unsourced = { site: 'このサイトの用語です。', word: 'ふだんの言葉です。この意味は、出典に記載なし。' } as const;

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
  clause: ref('clauses', '指針の中で、定めるか名前を挙げる条項').optional(),
  source: source.optional(),
  unsourced: choice(unsourced, '出典がないわけ').optional(),
}).superRefine(({ clause, source, unsourced }, context) => {
  const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (!clause && !source && !unsourced) complain('source', '出典がありません。clause(指針の条項)かsource(出典)を書くか、unsourcedにsiteかwordと書いてください。');
  if ((clause ?? source) && unsourced) complain('unsourced', '出典のある言葉です。この項目を消してください。');
});
export type Term = z.output<typeof termSchema>;
