import { z } from 'zod';
import { care } from './care.ts';
import { ref, sources, text } from './fields.ts';

/** One page of the guideline. Its text marks each clause with <Clause id="…">. */
export const guidelineSchema = z.strictObject({
  title: text('ページの題名'),
  short: text('目次や現在地に使う短い題名'),
  order: z.number().int().nonnegative().meta({ description: '並び順' }),
  lead: text('このページで分かることを一、二文で'),
  step: ref('steps', '進め方のどこに当たるか').optional(),
  also: z.array(ref('steps', '関わる段階')).optional().meta({ description: '全体に関わるページが触れる段階' }),
  manual: z.array(ref('manual', '関係する手引きの章')),
  tools: z.array(ref('tools', '関係する道具')),
  sources: sources,
  ...care,
  owner: care.owner.optional(),
  reviewBy: care.reviewBy.optional(),
});
export type Guideline = z.output<typeof guidelineSchema>;
