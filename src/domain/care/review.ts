/** Whether a page's time to be reviewed has come. */
import { isDay } from '../dates/days.ts';

/** Days before the end of the term in which a page is told as due soon. */
const SOON = 60;

/** What is known of a page's review. */
export type CareState = 'overdue' | 'soon' | 'fine' | 'open';

const before = (day: string, days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The state of a page on a day. The last day of the term is still within it; without a term it is open. */
export function careState(reviewBy: string | undefined, today: string): CareState {
  if (reviewBy === undefined || !isDay(reviewBy)) return 'open';
  if (today > reviewBy) return 'overdue';
  return today >= before(reviewBy, SOON) ? 'soon' : 'fine';
}

/** The address at which a file of the site is edited. Nothing is guessed: without a beginning there is none. */
export const editAddress = (editBase: string | undefined, file: string): string | undefined => (editBase === undefined ? undefined : `${editBase.replace(/\/*$/, '/')}${file}`);
