/** Days and months as people write them. */
import { dayInJapan } from './day-in-japan.ts';

const isDate = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Whether a text is a day, YYYY-MM-DD, of the calendar. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day !== undefined && isDate(Number(year), Number(month), Number(day));
}

/** Whether a text is a month, YYYY-MM. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

const two = (number: string) => number.padStart(2, '0');

/** `2026/4/1`, `２０２６年４月` and the like in the form of records; any other text stays as it is. */
export function plainDay(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(plain) ?? [];
  if (year === undefined || month === undefined) return text.trim();
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

export { dayInJapan };

/** The day on which the site is built: the one that is given (`SITE_DATE`), or today in Japan. */
export function siteDay(given: string | undefined, now: Date): string {
  if (given === undefined || given === '') return dayInJapan(now);
  if (!isDay(given)) throw new Error(`SITE_DATE「${given}」は日付として読めません。「2026-11-23」のように書いてください。`);
  return given;
}
