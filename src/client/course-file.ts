/** The file of the progress of a course: written, and read again. */
import type { Progress } from '../domain/courses/progress.ts';
import { readProgress } from '../domain/courses/read.ts';
import { part, show } from './check-sheet-dom.ts';
import { download } from './download.ts';
import type { Draft } from './storage/store.ts';

/** Hands the progress to the reader as a file. */
export async function saveFile(draft: Draft, text: string): Promise<void> {
  download(text, `${draft.tool}.json`, 'application/json');
  await draft.noteFile();
}

/** The progress in a file, once what was there before is a restore point; nothing if it cannot be read or nothing can be kept. */
export async function openFile(root: HTMLElement, file: File, { course, draft }: { course: string; draft: Draft }): Promise<Progress | undefined> {
  show(root, '[data-told]', false);
  const progress = readProgress(course, await file.text());
  const isSafe = draft.text === '' || (progress !== undefined && await draft.mark(part(root, '[data-file-input]').dataset['mark'] ?? '') !== null);
  if (progress && isSafe) return progress;
  show(root, progress ? '[data-told="unsafe"]' : '[data-told="unreadable"]', true);
  return undefined;
}
