import { z } from 'zod';
import { choice, fiscalYear, id, ref, sources, text } from './fields.ts';

export const planStates = { done: '達成', continuing: '継続', unknown: '未確認' } as const;

/** One item of the 協働の推進プラン and what is known of it since. */
export const planItemSchema = z.strictObject({
  id,
  clause: ref('clauses', '指針の条項。自分の指針にない取り組みには書かない').optional(),
  step: z.number().int().min(1).max(2).meta({ description: 'ステップ(1 または 2)' }),
  from: fiscalYear.meta({ description: '始まる年度' }),
  onward: z.boolean().optional().meta({ description: 'その年度から後も続ける取り組み' }),
  number: z.number().int().positive().optional().meta({ description: 'その年度の中の番号' }),
  title: text('取り組み'),
  state: choice(planStates, '出典で確かめられた状態'),
  became: text('その後、分かっていること').optional(),
  here: text('このサイトでの実現(ページのアドレス、先頭の / なし)').optional(),
  sources: sources.optional(),
});
export type PlanItem = z.output<typeof planItemSchema>;
