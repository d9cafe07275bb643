import { z } from 'zod';
import { id, ref, sources, text } from './fields.ts';

const question = z.strictObject({
  id,
  question: text('問い。聞く人の言葉で'),
  answer: text('答え。三文まで'),
  clause: ref('clauses', 'もとになる条項'),
  manual: ref('manual', 'くわしい手引きの章'),
  anchor: text('その章の見出し(文字のとおり)'),
  tools: z.array(ref('tools', '使う道具')).optional(),
  templates: z.array(ref('templates', '使う様式')).optional(),
});
export type FaqQuestion = z.output<typeof question>;

/** What people of one role ask. */
export const faqSchema = z.strictObject({
  title: text('誰の質問か'),
  order: z.number().int().positive().meta({ description: '並び順' }),
  questions: z.array(question).min(1).meta({ description: '質問と答え' }),
  sources: sources,
});
export type Faq = z.output<typeof faqSchema>;
