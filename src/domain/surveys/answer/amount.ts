/** Numbers as people write them into a form. */

import { yearNamed } from '../../dates/year-spellings.ts';

/** Most digits of a number; sums of many thousand stay exact. */
export const maxDigits = 11;

/** The number that a text is: digits of either width, commas between them; undefined for any other text, a blank one too. */
export function amountOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[,、\s]/g, '');
  return /^\d+$/.test(plain) && plain.length <= maxDigits ? Number(plain) : undefined;
}

/** The fiscal year that a text names, in either calendar. */
export function yearOf(text: string): number | undefined {
  const year = yearNamed(text.normalize('NFKC').replaceAll(/\s/g, ''));
  return year !== undefined && year >= 1990 && year < 2100 ? year : undefined;
}
