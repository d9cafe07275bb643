/** Limits of what is written into a form. The form keeps to them too, so whatever can be written can be saved and read again. */

/** Longest text, in UTF-16 units as a form counts them. */
export const maxText = 4000;
/** Longest text of a few words. */
export const maxShort = 300;
/** Most members of a list. */
export const maxMembers = 60;
