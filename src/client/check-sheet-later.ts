/** What is needed once something is written: checking, the parts that are filled when they are asked for, and files. Loaded with the first edit, so that all of it is at hand without a connection. */
export { copyAgreement, fillAgreement, saveAgreement } from './check-sheet-agreement.ts';
export { compareWith } from './check-sheet-compare.ts';
export { fillCheck } from './check-sheet-check.ts';
export { clearErrors, relieveErrors, showErrors } from './check-sheet-errors.ts';
export { saveFile } from './check-sheet-file.ts';
export { fillResult } from './check-sheet-result.ts';
export { wordsIn } from './check-sheet-words.ts';
