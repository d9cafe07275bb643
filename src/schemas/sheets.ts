import { z } from 'zod';
import { id, ref, sources, text } from './fields.ts';

/** A question of the sheet. Its id never changes; answers are kept by it. */
const item = z.strictObject({
  id,
  question: text('問い。どちらの側も答えられる言葉で'),
  help: text('答えるときの手がかり').optional(),
  clause: ref('clauses', 'もとになる指針の条項'),
  theme: ref('themes', '低い点のときに開くテーマ').optional(),
  manual: ref('manual', '低い点のときに開く手引きの章').optional(),
  allowNotApplicable: z.boolean().meta({ description: '「該当なし」を選べるか' }),
  retired: z.boolean().optional().meta({ description: '使わなくなった問い。消さずに残す' }),
});
export type SheetItem = z.output<typeof item>;

const viewpoint = z.strictObject({
  id,
  name: text('視点の名前'),
  text: text('何を見る視点か'),
  items: z.array(item).min(1),
});
export type Viewpoint = z.output<typeof viewpoint>;

const point = z.strictObject({
  value: z.number().int().meta({ description: '点' }),
  label: text('点の意味'),
  needsReason: z.boolean().meta({ description: '理由を必ず書く点か' }),
});

/** A check sheet as data: versioned, with stable ids of items. */
export const sheetSchema = z.strictObject({
  title: text('シートの名前'),
  version: z.string().regex(/^\d+\.\d+$/).meta({ description: '版(例: 1.0)。問いを変えたら上げる', format: 'sheet-version' }),
  lead: text('何のためのシートか'),
  method: z.array(text('使い方の一文')).min(1),
  scale: z.array(point).min(2).meta({ description: '点と意味。高いほどよい' }),
  notApplicable: z.strictObject({ label: text('該当なしの文字'), needsReason: z.boolean() }),
  weakBelow: z.number().meta({ description: 'この平均を下回る視点は助けを示す' }),
  viewpoints: z.array(viewpoint).min(3),
  sources: sources,
});
export type Sheet = z.output<typeof sheetSchema>;
