/** A file that cannot be used: what is wrong, where, and the advice that the page has for it. */
import { cannotOpen, SheetFileError } from '../domain/sheet/file-error.ts';
import { ask, part, parts, put } from './check-sheet-dom.ts';

/** Explains why a file was not read, and waits until that was closed. */
export async function explainProblem(root: HTMLElement, error: unknown): Promise<void> {
  const { fault, message, where } = error instanceof SheetFileError ? error : cannotOpen();
  const dialog = part(root, '[data-dialog="problem"]');
  put(dialog, 'what', message);
  put(dialog, 'where', where);
  for (const advice of parts(dialog, '[data-advice]')) advice.hidden = !(advice.dataset['advice'] ?? '').split(' ').includes(fault);
  await ask(root, 'problem');
}
