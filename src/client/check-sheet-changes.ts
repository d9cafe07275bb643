/** The lines that say what would change if a file were taken. */
import { notApplicable } from '../domain/sheet/answers.ts';
import type { Value } from '../domain/sheet/answers.ts';
import type { AnswerChange, DocumentChanges } from '../domain/sheet/diff.ts';
import type { CarriedOver } from '../domain/sheet/migrate.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { questionOf } from '../domain/sheet/words.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { copyOf, put, show, showFor } from './check-sheet-dom.ts';

/** The page with what it knows of its sheet. */
export interface Place {
  readonly root: HTMLElement;
  readonly shape: SheetShape;
  readonly words: SheetWords;
}

const numbered = (words: SheetWords, id: string) => { const { number, text } = questionOf(words, id); return `${number} ${text}`.trim(); };
const phaseName = (words: SheetWords, id: string) => words.phases.find((phase) => phase.id === id)?.name ?? id;

function answerLine({ root, words }: Place, dialog: HTMLElement, { phase, id, before, after, texts }: AnswerChange): HTMLElement {
  const line = copyOf(dialog, '[data-change-template]');
  const shown = (value: Value | undefined) => (value === undefined ? root.dataset['unanswered'] : value === notApplicable ? words.notApplicable : String(value)) ?? '';
  put(line, 'question', `${phaseName(words, phase)} ${numbered(words, id)}`);
  put(line, 'before', shown(before));
  put(line, 'after', shown(after));
  show(line, '[data-points]', before !== after);
  for (const text of texts) show(line, `[data-text-change="${text}"]`, true);
  return line;
}

function textLine({ words }: Place, dialog: HTMLElement, phase: string, id: string): HTMLElement {
  const line = copyOf(dialog, '[data-change-template]');
  const named = words.phases.find((one) => one.id === phase);
  put(line, 'question', `${named?.name ?? phase} ${named?.questions.find((one) => one.id === id)?.text ?? id}`);
  show(line, '[data-points]', false);
  return line;
}

function fieldLine(dialog: HTMLElement, field: string): HTMLElement {
  const line = copyOf(dialog, '[data-field-template]');
  show(line, `[data-field-change="${field}"]`, true);
  return line;
}

/** A line for everything that differs. */
export const changeLines = (place: Place, dialog: HTMLElement, { fields, texts, answers }: DocumentChanges) => [
  ...fields.map((field) => fieldLine(dialog, field)),
  ...texts.map(({ phase, id }) => textLine(place, dialog, phase, id)),
  ...answers.map((change) => answerLine(place, dialog, change)),
];

/** A line about answers that were carried over from an earlier version. */
export function carriedLine({ words }: Place, dialog: HTMLElement, { kind, from, to, pointLost }: CarriedOver): HTMLElement {
  const line = copyOf(dialog, '[data-carried-template]');
  const name = (id: string) => (kind === 'phase' ? phaseName(words, id) : numbered(words, id));
  showFor(line, 'change', kind);
  put(line, 'carried', (to.length > 0 ? to : from).map(name).join(' / '));
  show(line, '[data-point-lost]', pointLost);
  return line;
}
