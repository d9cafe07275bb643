/** Limits of a case that is being written, beyond those of its fields. */

/** Longest text below the record. */
export const maxBody = 60_000;
/** Most notes. */
export const maxNotes = 40;
