/** Limits of a sheet's file. The form keeps to them too, so whatever can be written can be saved and read again. */

/** Longest reason, in UTF-16 units as a form counts them. */
export const maxReason = 2000;
/** Longest name of a project or organisation. */
export const maxName = 200;
/** Most answers to questions that the sheet does not ask. Editing never adds one, so a sheet that was read can be saved and read again. */
export const maxUnknown = 100;
/** Most questions of a sheet for which the size below suffices. */
export const maxItems = 200;
/** Longest id. */
export const maxId = 80;
/** Deepest nesting of a file. */
export const maxDepth = 6;
/** Largest file: every reason at its longest, every character escaped to six bytes, and room for the rest. */
export const maxBytes = (maxItems + maxUnknown) * (maxReason * 6 + maxId + 100) + 10_000;
