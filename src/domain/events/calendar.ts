/** Events as a calendar file (iCalendar, RFC 5545). Only those whose day is known: a calendar has no place for a month. */
import ical, { ICalEventStatus } from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';
import type { Event } from '../../schemas/events.ts';
import { whenText } from './when.ts';
import { isOff } from './words.ts';

/** What is said of the whole calendar. */
export interface CalendarHead {
  name: string;
  /** Where the site is published: makes the ids of events unique in the world. */
  host: string;
}

/** An event with the address of its page and what its stage says. */
export interface CalendarEntry { event: Event; address: string; stage: string }

/** Whether it can stand in a calendar. */
export const hasDay = ({ start }: Pick<Event, 'start'>): boolean => start.length === 10;

/** Signs that a calendar has no place for. */
const plain = (text: string) => text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\n' ? sign : ' '));

const dayMs = 24 * 60 * 60_000;
/** Whole days are days of the calendar; the day of the end is the one after the last. */
const wholeDay = (day: string, after = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + after * dayMs);
/** A time of Japan, which is nine hours ahead all year. 24:00 is the next day. */
function moment(day: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(Date.parse(`${day}T00:00:00+09:00`) + (hours * 60 + minutes) * 60_000);
}

/** Of several days only the days are marked: the hours between are not the event's. */
function timesOf({ start, end, startTime, endTime }: Event) {
  if (end !== undefined || startTime === undefined) return { allDay: true, start: wholeDay(start), end: wholeDay(end ?? start, 1) };
  return { start: moment(start, startTime), ...(endTime === undefined ? {} : { end: moment(start, endTime) }) };
}

function description({ event, stage, address }: CalendarEntry): string {
  const { summary, dates, audience, fee, apply, sources } = event;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['', summary], ['日時', whenText(event)], ['日時の補足', dates], ['対象', audience], ['参加費', fee], ['申し込み', apply], ['', stage], ['出典', sources.map(({ title }) => title).join('、')], ['', address],
  ];
  return lines.flatMap(([title, text]) => (text ? [plain(title === '' ? text : `${title}: ${text}`)] : [])).join('\n');
}

function add(calendar: ICalCalendar, host: string, entry: CalendarEntry): void {
  const { event, address } = entry;
  const { id, name, place, stage, checked } = event;
  calendar.createEvent({
    id: `${id}@${host}`, stamp: moment(checked, '00:00'), ...timesOf(event), summary: plain(isOff(event) ? `【${stage === 'postponed' ? '延期' : stage === 'off' ? '中止・延期' : '中止'}】${name}` : name),
    description: description(entry), url: address, ...(place ? { location: plain(place) } : {}),
    ...(isOff(event) ? { status: ICalEventStatus.CANCELLED } : {}),
  });
}

/** The file, with CRLF at every end of line, the last one too. */
export function calendarFile({ name, host }: CalendarHead, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: { company: plain(host), product: 'events', language: 'JA' }, name: plain(name) });
  for (const entry of entries) if (hasDay(entry.event)) add(calendar, host, entry);
  return `${calendar.toString().replace(/\r?\n$/, '')}\r\n`;
}
