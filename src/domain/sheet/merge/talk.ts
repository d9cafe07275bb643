/** What both sides settled in the meeting, as plain nested data that a form edits. */
import { listAt, textAt, valueAt } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';
import { notApplicable } from '../answers.ts';
import type { Value } from '../answers.ts';
import { roleNames, roles } from '../roles.ts';
import type { Compared } from './compare.ts';

/** Most things to do, and most questions or viewpoints that something is said about. */
export const limits = { steps: 30, parts: 200 } as const;

/** What becomes of the joint project. */
export const choices = { continue: '継続', review: '見直して継続', change: '形態を変えて継続', end: '終了' } as const;
export type Choice = keyof typeof choices;

/** Texts of the whole meeting, with their names. */
export const meetingTexts = { date: '話し合った日', people: '参加した人', guard: '既得権益化を防ぐために確かめたこと' } as const;
/** Texts of one question. */
export const itemTexts = { point: '合意した点', why: 'そう合意した理由' } as const;
/** Texts of one viewpoint. */
export const viewpointTexts = { shared: '共有できたこと', differences: '認識の違い', improve: '改善すること' } as const;
/** Texts of the decision. */
export const decisionTexts = { choice: '続け方', form: '変えたあとの形態', reason: 'その理由' } as const;
/** Texts of one thing to do. */
export const stepTexts = { who: 'だれが', what: '何を', until: 'いつまで' } as const;

const pick = (data: Part, names: object, ...at: string[]): Record<string, string> => Object.fromEntries(Object.keys(names).map((name) => [name, textAt(data, [...at, name])]));
const written = (part: Part): boolean => Object.values(part).some((value) => (typeof value === 'object' ? written(value as Part) : value !== ''));
const idsAt = (data: Part, name: string) => { const found = valueAt(data, [name]); return typeof found === 'object' && !Array.isArray(found) ? Object.keys(found) : []; };

const itemPart = (data: Part, id: string): Part => ({ ...pick(data, itemTexts, 'items', id), dissent: pick(data, roleNames, 'items', id, 'dissent') });
const filled = (data: Part, name: string, read: (id: string) => Part): Part =>
  Object.fromEntries(idsAt(data, name).flatMap((id) => { const part = read(id); return written(part) ? [[id, part] as const] : []; }));

/** The data with every name that they can have, and no other; questions and viewpoints about which nothing is written are left out. */
export const wholeOf = (data: Part): Part => ({
  phase: textAt(data, ['phase']),
  ...pick(data, meetingTexts),
  items: filled(data, 'items', (id) => itemPart(data, id)),
  viewpoints: filled(data, 'viewpoints', (id) => pick(data, viewpointTexts, 'viewpoints', id)),
  decision: pick(data, decisionTexts, 'decision'),
  steps: listAt(data, ['steps']).map((step) => ({ id: String(step['id']), ...pick(step, stepTexts) })),
  publish: { hideTexts: valueAt(data, ['publish', 'hideTexts']) === true, hideNames: valueAt(data, ['publish', 'hideNames']) === true },
});

/** Nothing said yet. */
export const emptyTalk = (): Part => wholeOf({});

/** The point that was agreed on: the one that was chosen, else the one that all had given. */
export function settledPoint(talk: Part, { id, common }: Compared): Value | undefined {
  const chosen = textAt(talk, ['items', id, 'point']);
  if (chosen === '') return common;
  return chosen === notApplicable ? notApplicable : Number(chosen);
}

/** How many questions have an agreed point. */
export const settledCount = (talk: Part, compared: readonly Compared[]): number => compared.filter((one) => settledPoint(talk, one) !== undefined).length;

/** What is still to be settled, by the kind of what is missing. */
export const lacking = (talk: Part, compared: readonly Compared[]): { readonly items: number; readonly choice: boolean; readonly reason: boolean; readonly steps: boolean } => ({
  items: compared.length - settledCount(talk, compared),
  choice: textAt(talk, ['decision', 'choice']) === '',
  reason: textAt(talk, ['decision', 'reason']).trim() === '',
  steps: !listAt(talk, ['steps']).some((step) => textAt(step, ['what']).trim() !== ''),
});

/** The data with what one must not publish taken out: opinions of each side, or names. */
export function withoutPrivate(talk: Part): Part {
  const [texts, names] = ['hideTexts', 'hideNames'].map((name) => valueAt(talk, ['publish', name]) === true);
  const whole = wholeOf(talk);
  const items = Object.fromEntries(idsAt(whole, 'items').map((id) => [id, texts ? { point: textAt(whole, ['items', id, 'point']) } : itemPart(whole, id)]));
  const steps = listAt(whole, ['steps']).map((step) => (names ? { ...step, who: '' } : step));
  return wholeOf({ ...whole, items, steps, ...(names ? { people: '' } : {}) });
}

/** Roles with a different opinion on a question, and what they said. */
export const dissentOf = (talk: Part, id: string): { readonly role: (typeof roles)[number]; readonly text: string }[] =>
  roles.map((role) => ({ role, text: textAt(talk, ['items', id, 'dissent', role]).trim() })).filter(({ text }) => text !== '');
