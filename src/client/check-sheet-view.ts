/** Shows the state of a session in the page. */
import { recordOf } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { expectPhase } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { openPhase, parts, put, show } from './check-sheet-dom.ts';
import { fillForm } from './check-sheet-form.ts';
import type { SheetSession } from './check-sheet-session.ts';
import { hideNotice, showKept, showProgress } from './check-sheet-status.ts';

/** The parts that are filled when they are asked for; they go with another phase. */
const filled = '[data-check], [data-agreement], [data-result]';

/** Shows beside every question what both expected of it. */
export function showExpected(root: HTMLElement, shape: SheetShape, document: SheetDocument): void {
  const { answers } = recordOf(document, expectPhase(shape)?.id ?? '');
  for (const place of parts(root, '[data-expected]')) {
    const { expectation = '', indicator = '' } = answers.get(place.dataset['expected'] ?? '') ?? {};
    const text = [expectation, indicator].filter(Boolean).join('\n');
    place.hidden = text === '';
    put(place, 'expected', text);
  }
}

/** Brings everything beside the form up to date with the open document; after an edit, only what the phase of the edit shows. */
export function showState(root: HTMLElement, shape: SheetShape, session: SheetSession, edited?: string): void {
  const { document } = session;
  showProgress(root, shape, document, edited);
  showKept(root, shape, session);
  if (edited === undefined || edited === expectPhase(shape)?.id) showExpected(root, shape, document);
}

/** The phase to open: the last one in which anything is written, else the first. */
export const latestPhase = (shape: SheetShape, document: SheetDocument): string =>
  (shape.phases.findLast(({ id }) => document.phases.has(id)) ?? shape.phases[0])?.id ?? '';

/** Another phase was opened: what was filled for the former goes. */
export function showOpened(root: HTMLElement, shape: SheetShape, document: SheetDocument): void {
  show(root, filled, false);
  showProgress(root, shape, document, openPhase(root));
}

/** Shows the open document from the beginning, form included. */
export function showDocument(root: HTMLElement, shape: SheetShape, session: SheetSession): void {
  fillForm(root, session.document);
  show(root, filled, false);
  hideNotice(root);
  showState(root, shape, session);
}
