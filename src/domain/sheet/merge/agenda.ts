/** The agenda of the meeting: what to talk about, why, and for how long. */
import { roleNames } from '../roles.ts';
import type { SheetShape } from '../shape.ts';
import { questionOf } from '../words.ts';
import type { SheetWords } from '../words.ts';
import { grouped } from './compare.ts';
import type { Compared } from './compare.ts';
import { bothRoles } from './sides.ts';

/** One topic. */
export interface Topic {
  readonly what: string;
  /** Why it is on the list. */
  readonly why: string;
  readonly minutes: number;
  /** The questions that it is about. */
  readonly items: readonly string[];
}

/** The agenda with its whole length. */
export interface Agenda {
  readonly topics: readonly Topic[];
  readonly minutes: number;
}

/** Minutes for a question: one to talk through, one to look at together. */
const minutes = { first: 5, near: 2, low: 3, opening: 5, guard: 10, viewpoints: 10, decision: 10, closing: 5 } as const;
/** A meeting longer than this is better held twice. */
export const longMeeting = 120;

/** Why a question comes first, in words. */
export function whyFirst({ standing, gap, answers }: Compared): string {
  if (standing === 'apart') return `点が${gap}離れています。`;
  if (standing === 'applies') return '点を付けた側と、「該当なし」とした側があります。';
  const silent = bothRoles.filter((role) => answers.get(role)?.value === undefined).map((role) => roleNames[role]);
  return `${silent.join('と')}が点を付けていません。`;
}

const points = ({ answers }: Compared) => [...answers.values()].map(({ value }) => value).filter((value) => typeof value === 'number');

/** Questions that nobody disputes, and all find weak. */
const isLow = (shape: SheetShape, one: Compared) => one.standing === 'agreed' && points(one).length > 0 && points(one).every((point) => point < shape.weakBelow);

const numbered = (words: SheetWords, id: string) => { const { number, text } = questionOf(words, id); return `${number} ${text}`.trim(); };
const numbers = (words: SheetWords, items: readonly string[]) => items.map((id) => questionOf(words, id).number).join('、');
const topic = (what: string, why: string, length: number, items: readonly string[] = []): Topic => ({ what, why, minutes: length, items });

function together(words: SheetWords, compared: readonly Compared[], what: string, why: string, each: number): Topic[] {
  const items = compared.map(({ id }) => id);
  return items.length > 0 ? [topic(`${what}(${numbers(words, items)})`, why, items.length * each, items)] : [];
}

/** The agenda: the questions to talk about first each by itself, the others together, then the summary and the decision. */
export function agendaOf(compared: readonly Compared[], shape: SheetShape, words: SheetWords): Agenda {
  const { first, near, agreed, unanswered } = grouped(compared);
  const topics = [
    topic('進め方の確認', '点をそろえることではなく、違いの理由を知ることが目的です。話す順と終わりの時刻を確かめます。', minutes.opening),
    ...first.map((one) => topic(numbered(words, one.id), whyFirst(one), minutes.first, [one.id])),
    ...together(words, agreed.filter((one) => isLow(shape, one)), '双方が低いと見た問い', '見方は同じです。どう直すかを話します。', minutes.low),
    ...together(words, near, '点が1違う問い', '理由だけを聞き合います。', minutes.near),
    ...together(words, unanswered, 'だれも点を付けていない問い', '点を付けるか、この事業では見ないかを決めます。', minutes.near),
    topic('視点ごとのまとめ', '共有できたこと、認識の違い、改善することを書きます。', minutes.viewpoints),
    ...(words.viewpoints.some(({ uses }) => uses?.includes('guard')) ? [topic('既得権益化を防ぐ確認', '続けた年数、選び方、続ける理由、ほかの団体への開かれ方を見ます。', minutes.guard)] : []),
    topic('続け方の決定', '継続、見直し、形態を変える、終了のどれかと、その理由、だれが何をいつまでにするかを決めます。', minutes.decision),
    topic('記録と公開の確認', '公開する内容と、伏せる名前や文を双方で確かめます。', minutes.closing),
  ];
  return { topics, minutes: topics.reduce((sum, one) => sum + one.minutes, 0) };
}

/** The agenda as plain text. */
export function agendaText({ topics, minutes: whole }: Agenda, heads: readonly (readonly [term: string, text: string])[]): string {
  const long = whole > longMeeting ? [`全体で${whole}分です。2回に分けることも考えてください。`] : [];
  const list = topics.map(({ what, why, minutes: length }, index) => `${index + 1} ${what}(${length}分)\n  ${why}`);
  return `${['評価の話し合いの議題', heads.filter(([, text]) => text).map(([term, text]) => `${term}: ${text}`).join('\n'), ...list, `時間のめやす: 合わせて${whole}分`, ...long].filter(Boolean).join('\n\n')}\n`;
}
