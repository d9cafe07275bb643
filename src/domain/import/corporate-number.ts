/** Corporate numbers (法人番号), in as little code as a form needs that tells a wrong one at once. */

/** Whether the first digit of a corporate number is the one that the others ask for (法人番号の指定等に関する省令2条). */
export function isCorporateNumber(digits: string): boolean {
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  const sum = [...digits.slice(1)].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return Number(digits[0]) === 9 - (sum % 9);
}

/** A number without the signs that people put between its digits. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/[\p{Cc}\p{Z}\s\-‐‑–—―−ー.]/gu, '');
