import { z } from 'zod';
import { id, ref, text } from './fields.ts';

/** Question → the options of which one must be chosen. All questions named must agree. */
const condition = z.record(id, z.array(id).min(1)).meta({ description: '問いの識別子と、選ばれていれば当てはまる答え' });

const option = z.strictObject({ value: id, label: text('答え') });

const question = z.strictObject({
  id,
  question: text('問い'),
  help: text('答えるときの手がかり').optional(),
  clause: ref('clauses', 'もとになる指針の条項').optional(),
  when: condition.optional().meta({ description: 'この問いを出すとき。書かなければいつも出す' }),
  options: z.array(option).min(2),
});
export type SelectorQuestion = z.output<typeof question>;

/** `for` speaks for a result, `against` speaks against it, `excludes` rules it out. */
export const effects = { for: '合う', against: '合わない', excludes: '選べない' } as const;
export type Effect = keyof typeof effects;

const reason = z.strictObject({
  when: condition,
  effect: z.enum(Object.keys(effects) as [Effect, ...Effect[]]).meta({ description: 'この答えが結果にどう効くか', labels: effects }),
  weight: z.number().int().min(1).max(3).default(1).meta({ description: '重さ。1から3' }),
  text: text('なぜそう言えるか。一文'),
});

const next = z.strictObject({ text: text('次にすること'), path: text('このサイトの中のアドレス(先頭の / なし)') });

const result = z.strictObject({
  id,
  title: text('結果の名前').optional(),
  text: text('結果の説明').optional(),
  form: ref('forms', 'この結果が表す協働形態。名前と説明はその形態から取る').optional(),
  tone: z.enum(['go', 'care', 'stop']).optional().meta({ description: '結果の色。go 進める、care 整える、stop 立ち止まる' }),
  reasons: z.array(reason).min(1),
  next: z.array(next).default([]),
});
export type SelectorResult = z.output<typeof result>;

/** A remark that certain answers call for, whatever the result. */
const advice = z.strictObject({ when: condition, text: text('気をつけること'), path: text('読む所(先頭の / なし)').optional() });

/** A decision table as content: questions, results and the reasons that lead from one to the other. */
export const selectorSchema = z.strictObject({
  title: text('道具の名前'),
  lead: text('何のための道具か'),
  note: text('結果の読み方'),
  questions: z.array(question).min(2),
  results: z.array(result).min(2),
  advice: z.array(advice).default([]),
  clauses: z.array(ref('clauses', 'もとになる指針の条項')).min(1),
});
export type Selector = z.output<typeof selectorSchema>;
