import { z } from 'zod';
import { id, line, ref, text } from './fields.ts';

const path = text('このサイトの中のアドレス(先頭の / なし)');

/** One page of 「どこに相談?」: a question whose answers are links to further pages, or the places to which it leads. */
export const triageSchema = z.strictObject({
  id,
  title: line('問い、または行き先の題名'),
  text: text('問いや行き先の説明').optional(),
  answers: z.array(z.strictObject({ text: line('答え。聞かれる人の言葉で'), to: ref('triage', '次のページ') })).default([]).meta({ description: '問いの答え。行き先のページには書かない' }),
  links: z.array(z.strictObject({ text: line('開くページの名前'), path, note: text('開くと何ができるか') })).default([]).meta({ description: '行き先。問いのページには書かない' }),
}).refine(({ answers, links }) => (answers.length > 0) !== (links.length > 0), { error: 'answers(問いの答え)かlinks(行き先)の、どちらか一方を書いてください。' });
export type Triage = z.output<typeof triageSchema>;

/** One step in which a desk brings a department and an organisation together. */
export const connectionSchema = z.strictObject({
  id,
  order: z.number().int().positive().meta({ description: '並び順' }),
  title: line('この段階の名前'),
  text: text('窓口がすること'),
  checks: z.array(z.strictObject({ id, text: line('確かめること') })).min(1).meta({ description: '確かめること' }),
  links: z.array(z.strictObject({ text: line('開くページの名前'), path })).default([]).meta({ description: '使うページ' }),
});
export type Connection = z.output<typeof connectionSchema>;
