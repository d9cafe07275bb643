/** Says why a file cannot be read. A file of another sheet is called by that sheet's name, with the way to its page, where the page knows them. */
import type { SheetFileError } from '../domain/sheet/file-error.ts';
import { parts, put } from './check-sheet-dom.ts';

/** What is told of a file that cannot be read. */
export type Problem = Pick<SheetFileError, 'message' | 'where' | 'advice' | 'sheet'>;

/** Writes what is wrong, where, and what to do. */
export function putProblem(place: ParentNode, { message, where, advice, sheet }: Problem): void {
  let what = message;
  for (const known of parts(place, '[data-of-sheet]')) {
    known.hidden = known.dataset['ofSheet'] !== sheet;
    if (!known.hidden) what = known.dataset['what'] ?? message;
  }
  put(place, 'what', what);
  put(place, 'where', where);
  put(place, 'advice', advice);
}
