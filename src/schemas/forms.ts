import { z } from 'zod';
import { care } from './care.ts';
import { ref, sources, text } from './fields.ts';
import { diagram, roles } from './roles.ts';

const note = z.strictObject({ text: text('短い文'), source: text('出典の短い名前(例: 足立区)').optional() });

/** One 協働形態: how work is shared, who is responsible, what to watch. */
export const formSchema = z.strictObject({
  title: text('形態の名前'),
  reading: text('読み(ひらがな)'),
  order: z.number().int().positive().meta({ description: '並び順' }),
  inGuideline: z.boolean().meta({ description: '2001年の指針が名前を挙げる形態か' }),
  summary: text('どんな形態か、一文'),
  suits: z.array(text('向いている場合')).min(1),
  roles: roles,
  diagram: diagram,
  merits: z.array(note).min(1).meta({ description: 'よい点' }),
  cautions: z.array(note).min(1).meta({ description: '気をつける点' }),
  papers: z.array(text('取り交わす書類')).min(1),
  near: z.array(ref('forms', '近い形態')).meta({ description: '迷いやすい近い形態' }),
  clauses: z.array(ref('clauses', '指針の条項')).min(1),
  ...care,
  sources: sources,
});
export type Form = z.output<typeof formSchema>;
