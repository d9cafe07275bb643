/** The guard against 既得権益化: what both have answered about years, choice of the partner, reason to continue and openness. */
import { roleNames } from '../roles.ts';
import { questionOf, valueText } from '../words.ts';
import type { SheetWords } from '../words.ts';
import type { Side, Sides } from './sides.ts';

/** A question with what each side said, in words. */
export type GuardFact = readonly [question: string, answers: string];

const joined = (lines: readonly string[]) => lines.filter(Boolean).join('\n');
const bySide = (sides: Sides, said: (side: Side) => string) => {
  const lines = [...sides].flatMap(([role, side]) => { const text = said(side).trim(); return text ? [{ role, text }] : []; });
  const same = lines.length > 1 && new Set(lines.map(({ text }) => text)).size === 1;
  return same ? (lines[0]?.text ?? '') : joined(lines.map(({ role, text }) => `${roleNames[role]}: ${text}`));
};

/** The free texts of all phases up to this one, then the questions of the viewpoint. Blank: nobody said anything. */
export function guardFacts(sides: Sides, words: SheetWords, phase: string): GuardFact[] {
  const upTo = words.phases.slice(0, words.phases.findIndex(({ id }) => id === phase) + 1);
  const texts = upTo.flatMap(({ id: before, questions }) => questions.filter(({ uses }) => uses?.includes('guard')).map(({ id, text }): GuardFact => [text, bySide(sides, ({ document }) => document.phases.get(before)?.texts.get(id) ?? '')]));
  const asked = words.viewpoints.filter(({ uses }) => uses?.includes('guard')).flatMap(({ items }) => items);
  const items = asked.map(({ id }): GuardFact => {
    const { number, text } = questionOf(words, id);
    return [`${number} ${text}`, bySide(sides, ({ document }) => { const answer = document.phases.get(phase)?.answers.get(id); return joined([valueText(words, answer?.value), answer?.reason ?? '']); })];
  });
  return [...texts, ...items];
}
