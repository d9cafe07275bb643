/** Limits of a record of choosing a partner. The form keeps to them too, so whatever can be written can be saved and read again. */

/** Longest text, in UTF-16 units as a form counts them. */
export const maxText = 2000;
/** Longest name. */
export const maxName = 200;
/** Most criteria, those of the user included. */
export const maxCriteria = 20;
/** Most criteria of the user. */
export const maxOwn = 10;
/** Most candidates. */
export const maxCandidates = 30;
