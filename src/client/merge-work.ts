/** What a page with files needs: reading its draft, and showing what the files say. Loaded with the first file or draft. */
export { parseMerge } from '../domain/sheet/merge/file.ts';
export { showAnswers, showSettled } from './merge-view.ts';
