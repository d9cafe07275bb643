/** Writing a file, and reading one: checked and previewed before anything is replaced. */
import { notApplicable } from '../domain/sheet/answers.ts';
import type { SheetDocument, Value } from '../domain/sheet/answers.ts';
import { decodeSheetFile } from '../domain/sheet/decode.ts';
import { changedAnswers, changedFields } from '../domain/sheet/diff.ts';
import type { AnswerChange } from '../domain/sheet/diff.ts';
import { cannotOpen, SheetFileError } from '../domain/sheet/file-error.ts';
import { checkSize, parseSheetFile } from '../domain/sheet/file.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import { itemsOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { copyOf, part, put, show, showRole, shownTime } from './check-sheet-dom.ts';

/** Hands a text to the browser as a file to keep. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens a dialog and waits until it is closed. Only its first button means yes. */
export function ask(root: ParentNode, name: string): Promise<boolean> {
  const dialog = part<HTMLDialogElement>(root, `[data-dialog="${name}"]`);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listening = new AbortController();
  const { signal } = listening;
  let answer: boolean | undefined;
  dialog.addEventListener('submit', ({ submitter }) => { answer = submitter?.getAttribute('value') === 'yes'; }, { signal });
  dialog.addEventListener('close', () => {
    // The event of an earlier closing may arrive when the dialog is open again.
    if (answer === undefined && dialog.open) return;
    listening.abort();
    resolve(answer ?? false);
  }, { signal });
  dialog.showModal();
  return promise;
}

/** Reads a chosen file for the sheet. A file that cannot be used is explained, and null comes back. */
export async function readFile(root: ParentNode, file: File, shape: SheetShape): Promise<SheetFile | null> {
  try {
    checkSize(file.size);
    return parseSheetFile(decodeSheetFile(new Uint8Array(await file.arrayBuffer())), shape);
  } catch (error) {
    const { message, where, advice } = error instanceof SheetFileError ? error : cannotOpen();
    const dialog = part(root, '[data-dialog="problem"]');
    put(dialog, 'what', message);
    put(dialog, 'where', where);
    put(dialog, 'advice', advice);
    await ask(root, 'problem');
    return null;
  }
}

function changeLine(root: HTMLElement, dialog: HTMLElement, change: AnswerChange): HTMLElement {
  const line = copyOf(dialog, '[data-change-template]');
  const shown = (value: Value | undefined) => (value === undefined ? root.dataset['unanswered'] : value === notApplicable ? root.dataset['notApplicable'] : String(value)) ?? '';
  const item = root.querySelector<HTMLElement>(`[data-item="${CSS.escape(change.id)}"]`);
  put(line, 'question', item ? `${item.dataset['number'] ?? ''} ${part(item, '[data-question]').textContent}` : change.id);
  put(line, 'before', shown(change.before));
  put(line, 'after', shown(change.after));
  show(line, 'b', change.before !== change.after);
  show(line, '[data-reason]', change.reason);
  return line;
}

/** Shows what the file would change, and asks. */
export function confirmLoad(root: HTMLElement, name: string, file: SheetFile, before: SheetDocument, shape: SheetShape): Promise<boolean> {
  const dialog = part(root, '[data-dialog="load"]');
  const order = itemsOf(shape).map(({ id }) => id);
  const changes = changedAnswers(before, file.document, order);
  const fields = changedFields(before, file.document);
  const answered = order.filter((id) => file.document.answers.get(id)?.value !== undefined).length;
  const words = { file: name, project: file.document.project, saved: shownTime(new Date(file.savedAt)), answered, unknown: file.unknown.length, unfit: file.unfit.length };
  for (const [place, text] of Object.entries(words)) put(dialog, place, text);
  showRole(dialog, file.document.role ?? 'unset');
  part(dialog, '[data-changes]').replaceChildren(...changes.map((change) => changeLine(root, dialog, change)));
  show(dialog, '[data-same]', changes.length + fields.length === 0);
  show(dialog, '[data-different]', changes.length + fields.length > 0);
  show(dialog, '[data-fields]', fields.length > 0);
  show(dialog, '[data-unknown]', file.unknown.length > 0);
  show(dialog, '[data-unfit]', file.unfit.length > 0);
  return ask(root, 'load');
}
