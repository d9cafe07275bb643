/** Check sheets as data: phases, viewpoints, questions, and how answers to an earlier version are carried over. */
import { z } from 'zod';
import { choice, id, ref, sources, text } from './fields.ts';
import { checkSheet } from './sheet-rules.ts';

const retired = z.boolean().optional().meta({ description: '使わなくなった問い。消さずに残す' });

/** Whether a question asks for the papers that an answer rests on. */
export const evidenceRules = { asked: '書く欄を出す', required: '点を付けたら必ず書く' } as const;

/** A question of the sheet. Its id never changes; answers are kept by it. */
const item = z.strictObject({
  id,
  question: text('問い。どちらの側も答えられる言葉で'),
  help: text('答えるときの手がかり').optional(),
  expect: text('始める前に合意する想定の手がかり。書いた問いだけ、事前の段階でたずねる').optional(),
  expectTitle: text('事前の段階での問いの見出し。問いの言い方が、始める前に合わないときに書く').optional(),
  indicator: z.boolean().optional().meta({ description: '想定に、数や期日などの指標を添えるか' }),
  evidence: choice(evidenceRules, '根拠となる資料を書く欄').optional(),
  clause: ref('clauses', 'もとになる指針の条項'),
  theme: ref('themes', '低い点のときに開くテーマ').optional(),
  manual: ref('manual', '低い点のときに開く手引きの章').optional(),
  anchor: text('その章の見出しの印(見出しの文字)').optional(),
  allowNotApplicable: z.boolean().meta({ description: '「該当なし」を選べるか' }),
  retired,
});
export type SheetItem = z.output<typeof item>;

/** What a text or a viewpoint is used for when both sides talk about their sheets and make a case of it. */
export const sheetUses = { guard: '既得権益化を防ぐ確認', purpose: '事例の目的', people: '事例の対象となる人', roles: '事例の役割', selection: '事例の相手の選び方', outcomes: '事例の成果' } as const;
export type SheetUse = keyof typeof sheetUses;
const uses = z.array(choice(sheetUses, '使いみち')).optional().meta({ description: '双方の答えを並べるときと、事例の下書きでの使いみち' });

const viewpoint = z.strictObject({
  id,
  name: text('視点の名前'),
  text: text('何を見る視点か'),
  uses,
  items: z.array(item).min(1),
});
export type Viewpoint = z.output<typeof viewpoint>;

/** Something that a phase asks in free text, beside the questions of the viewpoints. */
const question = z.strictObject({
  id,
  question: text('問い。自由に書いて答える'),
  help: text('答えるときの手がかり').optional(),
  size: choice({ line: '一行', text: '数行' }, '書く欄の大きさ'),
  required: z.boolean().optional().meta({ description: '必ず書く問いか' }),
  heading: text('協定の下書きでの見出し').optional(),
  uses,
  retired,
});
export type PhaseQuestion = z.output<typeof question>;

/** What a phase is for: agreeing on what is expected, or comparing with it. */
export const phaseKinds = { expect: '想定を決める', score: '想定と比べて点を付ける' } as const;

const phase = z.strictObject({
  id,
  name: text('段階の名前'),
  when: text('いつ書くか'),
  kind: choice(phaseKinds, '段階の種類'),
  intro: text('何をする段階か'),
  questions: z.array(question).optional().meta({ description: '自由に書いて答える問い' }),
  agreement: z.strictObject({
    title: text('協定の下書きの題名'),
    lead: text('下書きのはじめの文'),
    expectations: text('想定を並べる見出し'),
    closing: text('下書きの終わりの文'),
  }).optional().meta({ description: '協定の下書き(想定を決める段階だけ)' }),
});
export type Phase = z.output<typeof phase>;

const point = z.strictObject({
  value: z.number().int().meta({ description: '点' }),
  label: text('点の意味'),
  needsReason: z.boolean().meta({ description: '理由を必ず書く点か' }),
});

/** What may happen to questions between two versions. */
export const changeKinds = { rename: '問いのidを変えた', merge: '問いをまとめた', split: '問いを分けた', retire: '問いをやめた', phase: '段階のidを変えた' } as const;

const version = z.string().regex(/^\d+\.\d+$/).meta({ description: '版(例: 1.0)。問いを変えたら上げる', format: 'sheet-version' });

const change = z.strictObject({
  kind: choice(changeKinds, '変えたことの種類'),
  from: z.array(id).min(1).meta({ description: '前の版のid' }),
  to: z.array(id).meta({ description: '新しい版のid(やめた問いでは空の一覧)' }),
});

const migration = z.strictObject({
  from: version,
  to: version,
  note: text('何を、なぜ変えたか'),
  changes: z.array(change).meta({ description: '前の版の答えの引き継ぎ方' }),
});

/** Who may be the only one to answer a sheet. */
export const answering = { government: '行政', partner: '団体', third: '第三者' } as const;

const head = z.strictObject({ project: text('「事業名」の代わりの見出し'), organisation: text('「部署名または団体名」の代わりの見出し') });
const next = z.strictObject({ text: text('次にすること'), path: text('このサイトの中のアドレス(先頭の / なし)') });

/** A check sheet as data: versioned, with stable ids of items. */
export const sheetSchema = z.strictObject({
  title: text('シートの名前'),
  version,
  lead: text('何のためのシートか'),
  by: choice(answering, '一つの立場だけが答えるシートなら、その立場').optional(),
  head: head.optional().meta({ description: 'はじめに書く二つの欄の見出し。事業のシートでないときに書く' }),
  method: z.array(text('使い方の一文')).min(1),
  phases: z.array(phase).min(1).meta({ description: '段階。書く順に' }),
  scale: z.array(point).min(2).meta({ description: '点と意味。高いほどよい' }),
  withoutExpect: text('事前に想定をたずねない問いで、点を何と比べるかの一文').optional(),
  notApplicable: z.strictObject({ label: text('該当なしの文字'), needsReason: z.boolean().meta({ description: '理由を必ず書くか' }) }),
  weakBelow: z.number().meta({ description: 'この平均を下回る視点は助けを示す' }),
  next: z.array(next).optional().meta({ description: '結果のあとに開くところ(相談先など)' }),
  viewpoints: z.array(viewpoint).min(3),
  migrations: z.array(migration).optional().meta({ description: '前の版の答えの引き継ぎ。古い順に' }),
  sources: sources,
}).superRefine(checkSheet);
export type Sheet = z.output<typeof sheetSchema>;
