/** The file of the progress of a course: written, and read again. */
import type { Progress } from '../domain/courses/progress.ts';
import { format } from '../domain/courses/progress.ts';
import { readProgress } from '../domain/courses/read.ts';
import { formats, refuseOthers } from '../domain/file/formats.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { download } from './download.ts';
import type { Draft } from './storage/store.ts';

/** Hands the progress to the reader as a file. */
export async function saveFile(draft: Draft, text: string): Promise<void> {
  download(text, `${draft.tool}.json`, 'application/json');
  await draft.noteFile();
}

/** What a file of another page is and where it opens; blank for any other file. */
function ofAnother(text: string): string {
  try {
    refuseOthers(text, { format, name: formats[format]?.name ?? '' });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** The progress in a file, once what was there before is a restore point; nothing if it cannot be read or nothing can be kept. */
export async function openFile(root: HTMLElement, file: File, { course, draft }: { course: string; draft: Draft }): Promise<Progress | undefined> {
  show(root, '[data-told]', false);
  const text = await file.text();
  const progress = readProgress(course, text);
  const isSafe = draft.text === '' || (progress !== undefined && await draft.mark(part(root, '[data-file-input]').dataset['mark'] ?? '') !== null);
  if (progress && isSafe) return progress;
  put(root, 'of-another', ofAnother(text));
  show(root, progress ? '[data-told="unsafe"]' : '[data-told="unreadable"]', true);
  return undefined;
}
