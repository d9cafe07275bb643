import { z } from 'zod';
import { id, isoDate, ref, sources, text } from './fields.ts';

const choice = z.strictObject({
  id,
  text: text('選ぶ文'),
  right: z.boolean().optional().meta({ description: '正しいなら true' }),
  why: text('選んだ人に見せる説明。正しいときも、正しくないときも書く'),
});

const question = z.strictObject({
  id,
  question: text('問い'),
  choices: z.array(choice).min(2).refine((choices) => choices.some(({ right }) => right), { error: '正しい答えがありません。一つ以上に「right: true」を書いてください。' })
    .meta({ description: '答え。正しいものが一つなら一つを、二つ以上なら当てはまるものを全部選ぶ問いになる' }),
});
export type CourseQuestion = z.output<typeof question>;

const lesson = z.strictObject({
  id,
  title: text('課の題名'),
  paragraphs: z.array(text('本文の段落')).min(1).meta({ description: '本文。短い段落を並べる' }),
  manual: ref('manual', 'くわしい手引きの章'),
  anchor: text('その章の見出し(文字のとおり)'),
  clauses: z.array(ref('clauses', 'もとになる条項')).min(1),
  questions: z.array(question).min(1).meta({ description: '確かめる問い' }),
});
export type CourseLesson = z.output<typeof lesson>;

/** A course for learning alone: short lessons from the manual, each with questions to check what was understood. */
export const courseSchema = z.strictObject({
  title: text('講座の題名'),
  order: z.number().int().positive().meta({ description: '並び順' }),
  audience: text('誰のための講座か'),
  lead: text('この講座でできるようになること'),
  minutes: z.number().int().positive().meta({ description: '全部を読んで答える時間のめど(分)' }),
  lessons: z.array(lesson).min(1).meta({ description: '課。順に読む' }),
  owner: text('内容に責任を持つ係'),
  reviewed: isoDate.meta({ description: '最後に内容を見直した日' }),
  reviewBy: isoDate.meta({ description: '次に見直す期限' }),
  sources,
});
export type Course = z.output<typeof courseSchema>;
