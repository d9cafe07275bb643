/** Names of saved files. */

/** Signs that some system refuses in the name of a file, and everything invisible. */
const refused = /[\p{C}\p{Z}\\/:*?"<>|.]+/gu;

/** A part of a file's name that every system accepts; blank when nothing is left. */
export const namePart = (text: string): string => [...text.replaceAll(refused, ' ').trim().replaceAll(' ', '-')].slice(0, 40).join('');

/** Joins the parts that say something: `協働評価_行政_サンプル事業_2026-11-23.json`. */
export const fileName = (parts: readonly string[], extension: string): string =>
  `${parts.map(namePart).filter((part) => part !== '').join('_')}.${extension}`;
