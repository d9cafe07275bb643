/** Shows the state of a session in the page. */
import type { SheetShape } from '../domain/sheet/shape.ts';
import { part, show } from './check-sheet-dom.ts';
import { clearErrors, relieveErrors } from './check-sheet-errors.ts';
import { fillForm } from './check-sheet-form.ts';
import { showResult } from './check-sheet-result.ts';
import type { SheetSession } from './check-sheet-session.ts';
import { hideNotice, showKept, showProgress, showStatus } from './check-sheet-status.ts';

/** Brings everything beside the form up to date with the open document. */
export function showState(root: ParentNode, shape: SheetShape, session: SheetSession): void {
  const { document } = session;
  showStatus(root, session);
  showProgress(root, shape, document.answers);
  showKept(root, shape, session.draft());
  relieveErrors(root, shape, document);
  if (!part(root, '[data-result]').hidden) showResult(root, shape, document);
}

/** Shows the open document from the beginning, form included. */
export function showDocument(root: ParentNode, shape: SheetShape, session: SheetSession): void {
  fillForm(root, session.document);
  show(root, '[data-result]', false);
  hideNotice(root);
  clearErrors(root);
  showState(root, shape, session);
}
