/** Limits of a sheet's file. The form keeps to them too, so whatever can be written can be saved and read again. */

/** Longest text of an answer, in UTF-16 units as a form counts them. */
export const maxText = 2000;
/** Longest name of a project or organisation. */
export const maxName = 200;
/** Most answers to questions that the sheet does not ask. Editing never adds one, so a sheet that was read can be saved and read again. */
export const maxUnknown = 100;
/** Most phases in a file. */
export const maxPhases = 8;
/** Most texts in a file, those of all answers and phases together. */
export const maxTexts = 600;
/** Longest id. */
export const maxId = 80;
/** Deepest nesting of a file. */
export const maxDepth = 7;
/** Largest data: every text at its longest, every character escaped to six bytes, and room for the rest. */
export const maxBytes = maxTexts * (maxText * 6 + maxId + 100) + 100_000;
/** Largest file: an HTML file says everything twice, once for people (where a sign may become six bytes, too) and once as data. */
export const maxFileBytes = 2 * maxBytes;
