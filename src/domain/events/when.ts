/** When an event is, in words, as far as the sources say. Days are those of Japan. */
import type { Event } from '../../schemas/events.ts';

/** The fields that tell the time. */
export type When = Pick<Event, 'start' | 'end' | 'startTime' | 'endTime'>;

/** How much of the day is known. */
export type Precision = 'day' | 'month' | 'year';
export const precisionOf = ({ start }: Pick<When, 'start'>): Precision => (start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year');

/** The last day on which it can be, to be compared with days. Of a month or a year it is the last. */
export const lastDay = ({ start, end = start }: Pick<When, 'start' | 'end'>): string => end + { day: '', month: '-31', year: '-12-31' }[precisionOf({ start: end })];

/** Whether it is over on a day. On its last day it is not. */
export const isOver = (event: Pick<When, 'start' | 'end'>, today: string): boolean => lastDay(event) < today;

const weekday = (day: string) => '日月火水木金土'[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** `2024年12月7日(土)`, `2009年5月`, `2012年`; without the year where it was said before. */
export function dayText(date: string, said = ''): string {
  const [year = '', month, day] = date.split('-');
  return `${year === said ? '' : `${year}年`}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日(${weekday(date)})` : ''}`;
}

/** `13:30〜17:00`, `19:00から`, or nothing. */
export const timeText = ({ startTime, endTime }: When): string => (startTime === undefined ? '' : endTime === undefined ? `${startTime}から` : `${startTime}〜${endTime}`);

/** All of it on one line. */
export function whenText(event: When, said = ''): string {
  const { start, end } = event;
  const time = timeText(event);
  const days = `${dayText(start, said)}${end === undefined ? '' : `〜${dayText(end, start.slice(0, 4))}`}`;
  return time === '' ? days : `${days}${end === undefined ? ' ' : '、各日'}${time}`;
}
