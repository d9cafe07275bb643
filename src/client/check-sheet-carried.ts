/** The lines that say what an earlier version of the sheet had elsewhere. */
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

/** A line about answers that were carried over from an earlier version. */
export function carriedLine({ words }: Place, dialog: HTMLElement, { kind, from, to, pointLost }: CarriedOver): HTMLElement {
  const line = copyOf(dialog, '[data-carried-template]');
  const name = (id: string) => (kind === 'phase' ? phaseName(words, id) : numbered(words, id));
  showFor(line, 'change', kind);
  put(line, 'carried', (to.length > 0 ? to : from).map(name).join(' / '));
  show(line, '[data-point-lost]', pointLost);
  return line;
}
