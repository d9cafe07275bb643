/** What <draft-bar> shows of a draft: its status, and what just happened. */
import { part, parts, put, show, shownTime, write } from './check-sheet-dom.ts';
import type { Draft } from './storage/store.ts';

/** What just happened, or what a person has to decide. */
export type Note = 'other-tab' | 'found' | 'evicted' | 'erased' | 'binned' | 'restored' | 'unreadable' | 'parts' | 'as-json';

/** Writes a time in words and for machines. */
export function putTime(root: ParentNode, name: string, time: Date | null, shown: (time: Date) => string = shownTime): void {
  for (const element of parts<HTMLTimeElement>(root, `[data-out="${name}"]`)) {
    write(element, time ? shown(time) : '');
    element.dateTime = time?.toISOString() ?? '';
  }
}

/** Tells screen readers, without taking the focus. */
const announce = (bar: HTMLElement, text: string) => { part(bar, '[data-announce]').textContent = text; };

/** Shows the status line; a change of its kind, and a new file, are also told to screen readers, but not every new time. */
export function showStatus(bar: HTMLElement, { status, savedAt, filedAt, fileState }: Draft): void {
  const line = part(bar, '[data-status]');
  const { told } = line.dataset;
  putTime(line, 'saved', savedAt);
  putTime(line, 'filed', filedAt);
  Object.assign(line.dataset, { status, file: fileState });
  if (status === 'other-tab') hideNotes(bar);
  show(bar, '[data-note="other-tab"]', status === 'other-tab');
  if (status === 'evicted') showNote(bar, 'evicted');
  const kind = fileState === 'new' ? `${status} ${fileState}` : status;
  if (status === 'waiting' || kind === told) return;
  line.dataset['told'] = kind;
  const nothingNew = told === undefined && (status === 'empty' || status === 'saved');
  if (!nothingNew) announce(bar, line.innerText);
}

/** Shows a note, in the place of the last one; the other tab's stays until it is decided. */
export function showNote(bar: HTMLElement, note: Note): void {
  hideNotes(bar);
  const box = part(bar, `[data-note="${note}"]`);
  box.hidden = false;
  announce(bar, part(box, 'p').innerText);
}

/** Takes the notes away, except the one that waits for a decision. */
export const hideNotes = (bar: HTMLElement): void => show(bar, '[data-note]:not([data-note="other-tab"])', false);

/** Says which draft went into the bin. */
export function showBinned(bar: HTMLElement, title: string): void {
  put(bar, 'binned', title);
  showNote(bar, 'binned');
}
