/** Says whether the answers are safe, how far the sheet is, and what just happened. */
import type { Answers } from '../domain/sheet/answers.ts';
import { sheetProgress } from '../domain/sheet/progress.ts';
import { itemsOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { part, parts, put, show, shownTime } from './check-sheet-dom.ts';
import type { SheetDraft } from './check-sheet-draft.ts';
import type { SheetSession } from './check-sheet-session.ts';

/** What just happened to the whole sheet. */
export type Notice = 'loaded' | 'restarted' | 'carried' | 'aside' | 'fresh' | 'taken' | 'undone' | 'redone' | 'kept';

const setTime = (root: ParentNode, selector: string, time: Date | null) => {
  for (const element of parts<HTMLTimeElement>(root, selector)) {
    element.textContent = time ? shownTime(time) : '';
    element.dateTime = time?.toISOString() ?? '';
  }
};

/** Tells screen readers, without taking the focus. */
export const announce = (root: ParentNode, text: string) => { part(root, '[data-announce]').textContent = text; };

/** Shows the state of the draft; a change of its kind, and a new file, are also told to screen readers, but not every new time. */
export function showStatus(root: ParentNode, session: SheetSession): void {
  const line = part(root, '[data-status]');
  const { status, savedAt } = session.draft();
  const { told } = line.dataset;
  const file = session.fileState;
  const kind = file === 'new' ? `${status} ${file}` : status;
  setTime(line, '[data-saved-time]', savedAt);
  setTime(line, '[data-file-time]', session.fileSavedAt);
  Object.assign(line.dataset, { status, file });
  if (status === 'waiting' || kind === told) return;
  line.dataset['told'] = kind;
  const nothingNew = told === undefined && (status === 'empty' || status === 'saved');
  if (!nothingNew) announce(root, line.innerText);
}

/** Shows how many questions are answered, for the sheet and for each viewpoint. */
export function showProgress(root: ParentNode, shape: SheetShape, answers: Answers): void {
  const { all, viewpoints } = sheetProgress(shape, answers);
  part(root, '[data-answered-all]').textContent = String(all.answered);
  for (const row of parts(root, '[data-progress]')) {
    const progress = viewpoints.get(row.dataset['progress'] ?? '');
    if (!progress) continue;
    row.dataset['state'] = progress.state;
    part(row, '[data-answered]').textContent = String(progress.answered);
  }
}

const choosing: readonly Notice[] = ['aside', 'fresh', 'kept'];

/** Tells what happened, with the way back. The focus moves there, except while a role is being chosen. */
export function showNotice(root: ParentNode, notice: Notice): void {
  const box = part(root, '[data-notices]');
  for (const line of parts(box, '[data-notice]')) line.hidden = line.dataset['notice'] !== notice;
  show(box, '[data-back]', notice !== 'fresh');
  show(box, '[data-undo]', notice !== 'undone');
  show(box, '[data-redo]', notice === 'undone');
  box.hidden = false;
  if (choosing.includes(notice)) announce(root, part(box, `[data-notice="${notice}"]`).innerText);
  else box.focus();
}

/** Takes the notice away. */
export const hideNotice = (root: ParentNode): void => show(root, '[data-notices]', false);

const tell = (root: ParentNode, selector: string, name: string, count: number) => {
  const line = part(root, selector);
  line.hidden = count === 0;
  put(line, name, count);
};

/** Says how many answers belong to questions that the sheet does not ask, and how many points an older version had that this one does not offer. */
export function showKept(root: ParentNode, shape: SheetShape, { document: { answers }, notes }: SheetDraft): void {
  const asked = new Set(itemsOf(shape).map(({ id }) => id));
  const count = [...answers.keys()].filter((id) => !asked.has(id)).length;
  tell(root, '[data-kept]', 'unknown', count);
  tell(root, '[data-lost]', 'unfit', notes.unfit.filter((id) => answers.get(id)?.value === undefined).length);
}
