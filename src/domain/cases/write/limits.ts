/** Limits of a case that is being written. The form keeps to them too, so whatever can be written can be saved and read again. */

/** Longest text, in UTF-16 units as a form counts them. */
export const maxText = 4000;
/** Longest text of a few words. */
export const maxShort = 300;
/** Most members of a list. */
export const maxMembers = 60;
/** Longest text below the record. */
export const maxBody = 60_000;
/** Most notes. */
export const maxNotes = 40;
