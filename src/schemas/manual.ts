import { z } from 'zod';
import { care } from './care.ts';
import { ref, sources, text } from './fields.ts';

/** One chapter of the manual. */
export const manualSchema = z.strictObject({
  title: text('章の題名'),
  short: text('目次に使う短い題名'),
  order: z.number().int().nonnegative().meta({ description: '並び順' }),
  lead: text('この章でできるようになること'),
  step: ref('steps', '進め方のどの段階か').optional(),
  clauses: z.array(ref('clauses', 'この章が実行する条項')).min(1),
  forms: z.array(ref('forms', '関係する形態')),
  tools: z.array(ref('tools', '関係する道具')),
  templates: z.array(ref('templates', 'この章で使う様式')),
  cases: z.array(ref('cases', '読むとよい事例')),
  ...care,
  sources: sources,
});
export type ManualChapter = z.output<typeof manualSchema>;
