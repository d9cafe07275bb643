/** The calendar is read back by another program than the one that writes it. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Event } from '../../schemas/events.ts';
import { calendarFile } from './calendar.ts';

const sample: Event = { id: 'sample', name: 'サンプル講座(架空)', start: '2026-10-01', stage: 'announced', sources: [{ title: 'サンプルの出典(架空)', seen: '2026-11' }], added: '2026-11-01', checked: '2026-11-23' };
const head = { name: 'サンプル(架空)', host: 'www.example.jp' };
const file = (...events: Partial<Event>[]) => calendarFile(head, events.map((event) => ({ event: { ...sample, ...event }, stage: '確かめました。', address: 'https://www.example.jp/training/events/sample/' })));
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const one = (event: Partial<Event>) => {
  const [found] = read(file(event));
  if (!found) throw new Error('no event');
  return found;
};
const inJapan = (time: ICAL.Time) => new Date(time.toJSDate().getTime() + 9 * 60 * 60_000).toISOString().slice(0, 16);

test('hours are those of Japan, whatever the machine’s own', () => {
  const { startDate, endDate, uid } = one({ startTime: '13:30', endTime: '24:00' });
  expect([startDate.isDate, inJapan(startDate), inJapan(endDate), uid]).toEqual([false, '2026-10-01T13:30', '2026-10-02T00:00', 'sample@www.example.jp']);
});

test('a day without hours is a whole day; the end of several days is the day after the last', () => {
  for (const [event, end] of [[{}, '2026-10-02'], [{ end: '2026-10-31', startTime: '09:00', endTime: '17:00' }, '2026-11-01']] as const) {
    const { startDate, endDate } = one(event);
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-10-01', end]);
  }
});

test('what is off is CANCELLED and says so; a month has no place', () => {
  const status = (event: Partial<Event>) => one(event).component.getFirstPropertyValue('status');
  expect([status({ stage: 'cancelled' }), status({ stage: 'postponed' }), status({ stage: 'off' }), status({})]).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED', null]);
  expect(one({ stage: 'postponed' }).summary).toBe('【延期】サンプル講座(架空)');
  expect(read(file({ start: '2026-10' }, { start: '2026' }))).toEqual([]);
});

test('the same record gives the same file, stamped with the day it was checked', () => {
  expect(file({})).toBe(file({}));
  expect(one({}).component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T15:00:00Z');
});

const words = fc.string({ unit: fc.constantFrom('協', '𠮷', '働', 'é', '👪', ',', ';', ':', '\\', '"', '\n', '\r', '\t', '\u0000', '\ud800', 'a', ' ', 'BEGIN:VEVENT'), maxLength: 120 });
const kept = (text: string) => text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(/[\0\t]/g, ' ');

test('whatever the words, no line is over 75 octets, no letter is cut, and the same words are read back', () => {
  fc.assert(fc.property(words, words, words, (name, place, summary) => {
    const text = file({ name: `あ${name}`, place: `い${place}`, summary: `う${summary}` }, {});
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    const [event, ...others] = read(text);
    expect(others).toHaveLength(1);
    expect([event?.summary, event?.location]).toEqual([`あ${kept(name)}`, `い${kept(place)}`]);
    expect(event?.description).toContain(`う${kept(summary)}\n`);
  }), { numRuns: 200 });
});
