/** When a case has to be checked again. */

const two = (number: number) => String(number).padStart(2, '0');

/** The last day of a month; months beyond a year run on into the next. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day on which a record is due that was checked on a day or in a month (YYYY-MM-DD or YYYY-MM): so many months later, or after that month's end. */
export function dueDay(checked: string, months: number): string {
  const [year = 0, month = 0, day] = checked.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months + (day === undefined ? 1 : 0), 1));
  const [dueYear, dueMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return `${dueYear}-${two(dueMonth)}-${two(Math.min(day ?? 1, lastDay(dueYear, dueMonth)))}`;
}

/** Whether a record is due on a day. Without a number of months nothing is. */
export const isDue = (checked: string, months: number | undefined, today: string): boolean => months !== undefined && today >= dueDay(checked, months);
