/** Says how far the sheet is, what just happened to it, and what of it cannot be seen. */
import { recordOf } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { phaseProgress } from '../domain/sheet/progress.ts';
import type { Progress } from '../domain/sheet/progress.ts';
import { itemsOf, phaseOf } from '../domain/sheet/shape.ts';
import type { PhaseShape, SheetShape } from '../domain/sheet/shape.ts';
import { openPhase, part, parts, put, show, write } from './check-sheet-dom.ts';
import type { SheetSession } from './check-sheet-session.ts';

/** What just happened to the whole sheet. */
export type Notice = 'loaded' | 'opened' | 'took' | 'restarted' | 'undone' | 'redone';

/** Tells screen readers, without taking the focus. */
export const announce = (root: ParentNode, text: string) => { part(root, '[data-announce]').textContent = text; };

function showRow(row: HTMLElement, progress: Progress | undefined): void {
  if (!progress) return;
  row.dataset['state'] = progress.state;
  for (const count of parts(row, '[data-answered]')) write(count, progress.answered);
}

function showPhaseProgress(root: HTMLElement, shape: SheetShape, phase: PhaseShape, document: SheetDocument): void {
  const { all, viewpoints, questions } = phaseProgress(shape, phase, recordOf(document, phase.id));
  write(part(root, `[data-task="${phase.id}"] [data-answered]`), all.answered);
  for (const row of parts(root, `[data-progress^="${phase.id} "]`)) {
    const [, key = ''] = (row.dataset['progress'] ?? '').split(' ');
    showRow(row, key === 'start' ? questions : viewpoints.get(key));
  }
  if (phase.id !== openPhase(root)) return;
  write(part(root, '[data-answered-all]'), all.answered);
  write(part(root, '[data-total-all]'), all.total);
}

/** Shows how many questions are answered, for the phases, or for one of them after an edit of it. */
export function showProgress(root: HTMLElement, shape: SheetShape, document: SheetDocument, only?: string): void {
  const phases = only === undefined ? shape.phases : [phaseOf(shape, only) ?? []].flat();
  for (const phase of phases) showPhaseProgress(root, shape, phase, document);
}

/** Tells what happened, with the way back. The focus moves there. */
export function showNotice(root: ParentNode, notice: Notice): void {
  const box = part(root, '[data-notices]');
  for (const line of parts(box, '[data-notice]')) line.hidden = line.dataset['notice'] !== notice;
  show(box, '[data-back]', notice !== 'opened');
  show(box, '[data-undo]', notice !== 'undone');
  show(box, '[data-redo]', notice === 'undone');
  box.hidden = false;
  box.focus();
}

/** Takes the notice away. */
export const hideNotice = (root: ParentNode): void => show(root, '[data-notices]', false);

const tell = (root: ParentNode, selector: string, name: string, count: number) => {
  const line = part(root, selector);
  line.hidden = count === 0;
  put(line, name, count);
};

/** Says how many answers belong to questions that the sheet does not ask, how many points an older version had that this one does not offer, and that a draft cannot be read. */
export function showKept(root: ParentNode, shape: SheetShape, { document, unfit, unreadable }: SheetSession): void {
  const asked = new Set(itemsOf(shape).map(({ id }) => id));
  const count = [...document.phases].reduce((sum, [phase, { answers }]) => sum + [...answers.keys()].filter((id) => !asked.has(id) || !phaseOf(shape, phase)).length, 0);
  tell(root, '[data-kept]', 'unknown', count);
  tell(root, '[data-lost]', 'unfit', unfit.filter(({ phase, id }) => recordOf(document, phase).answers.get(id)?.value === undefined).length);
  show(root, '[data-unreadable]', unreadable !== '');
}
