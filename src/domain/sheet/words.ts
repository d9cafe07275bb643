/** The words of a sheet, for files that people read. They travel in the page as data, so that no code holds them. */
import type { Sheet, SheetUse } from '../../schemas/sheets.ts';
import { notApplicable } from './answers.ts';
import type { Value } from './answers.ts';
import type { PhaseShape } from './shape.ts';

/** A thing with an id and its words. */
export interface Named {
  readonly id: string;
  readonly text: string;
}

/** The words of a question of the viewpoints. */
export interface ItemWords extends Named {
  /** What it is called before the start, where its own words do not fit yet. */
  readonly expected?: string;
}

/** The words of a phase. */
export interface PhaseWords {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly (Named & { readonly heading?: string; readonly uses?: readonly SheetUse[] })[];
  readonly agreement?: { readonly title: string; readonly lead: string; readonly expectations: string; readonly closing: string };
}

/** What the two fields about the whole sheet are called. */
export interface HeadWords {
  readonly project: string;
  readonly organisation: string;
}

const projectHead: HeadWords = { project: '事業名', organisation: '部署名または団体名' };

/** What a sheet calls them; most sheets are about a project. */
export const headOf = ({ head }: { readonly head?: HeadWords | undefined }): HeadWords => head ?? projectHead;

/** The words of a sheet. */
export interface SheetWords {
  readonly title: string;
  readonly head?: HeadWords;
  readonly phases: readonly PhaseWords[];
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly notApplicable: string;
  readonly viewpoints: readonly { readonly id: string; readonly name: string; readonly items: readonly ItemWords[]; readonly uses?: readonly SheetUse[] }[];
  /** Questions that are no longer asked. */
  readonly retired: readonly Named[];
}

const phaseWords = ({ id, name, questions = [], agreement }: Sheet['phases'][number]): PhaseWords => ({
  id, name,
  questions: questions.map(({ id, question, heading, uses }) => ({ id, text: question, ...(heading ? { heading } : {}), ...(uses ? { uses } : {}) })),
  ...(agreement ? { agreement } : {}),
});

const named = ({ id, question }: { id: string; question: string }): Named => ({ id, text: question });

const itemWords = (item: Sheet['viewpoints'][number]['items'][number]): ItemWords => ({ ...named(item), ...(item.expectTitle ? { expected: item.expectTitle } : {}) });

/** The words of a sheet. */
export const wordsOf = (sheet: Sheet): SheetWords => ({
  title: sheet.title,
  ...(sheet.head ? { head: sheet.head } : {}),
  phases: sheet.phases.map(phaseWords),
  scale: sheet.scale.map(({ value, label }) => ({ value, label })),
  notApplicable: sheet.notApplicable.label,
  viewpoints: sheet.viewpoints.flatMap(({ id, name, items, uses }) => {
    const asked = items.filter(({ retired }) => !retired);
    return asked.length > 0 ? [{ id, name, items: asked.map(itemWords), ...(uses ? { uses } : {}) }] : [];
  }),
  retired: sheet.viewpoints.flatMap(({ items }) => items.filter(({ retired }) => retired).map(named)),
});

/** A question with its number, its own words, before the start perhaps others, or those of a retired one; an unknown one is called by its id. */
export function questionOf(words: SheetWords, id: string, kind: PhaseShape['kind'] = 'score'): { number: string; text: string } {
  for (const [viewpoint, { items }] of words.viewpoints.entries()) {
    const at = items.findIndex((one) => one.id === id);
    const item = items[at];
    if (item) return { number: `${viewpoint + 1}-${at + 1}`, text: (kind === 'expect' ? item.expected : undefined) ?? item.text };
  }
  return { number: '', text: words.retired.find((one) => one.id === id)?.text ?? id };
}

/** A point in words. */
export function valueText(words: SheetWords, value: Value | undefined): string {
  if (value === undefined) return '';
  if (value === notApplicable) return words.notApplicable;
  return `${value} ${words.scale.find((point) => point.value === value)?.label ?? ''}`.trim();
}
