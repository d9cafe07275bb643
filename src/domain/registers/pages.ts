/** Pages of organisations that only an imported register names: there can be thousands of them, all made alike. */

/** Whether a built file is such a page, by its path below the output folder. */
export const isRegisterPage = (file: string): boolean => /^partners\/(?:n\d{13}|x[0-9a-f]{14})\/(?:index\.html)?$/.test(file);
