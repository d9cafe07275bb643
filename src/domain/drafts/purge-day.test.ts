import { expect, test } from 'vitest';
import { isWebKit, purgeDay } from './purge-day.ts';

const day = (date: Date | null) => date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');

test('only browsers on WebKit erase after seven days, and no site on the home screen', () => {
  const visit = new Date(2026, 10, 23, 14, 3);
  expect([isWebKit('Apple Computer, Inc.'), isWebKit('Google Inc.'), isWebKit('')]).toEqual([true, false, false]);
  expect(day(purgeDay(visit, 'Apple Computer, Inc.', false))).toBe('2026-11-30');
  expect(purgeDay(visit, 'Google Inc.', false)).toBeNull();
  expect(purgeDay(visit, 'Apple Computer, Inc.', true)).toBeNull();
});

test.each([[2026, 11, 28, '2027-1-4'], [2028, 1, 25, '2028-3-3'], [2026, 1, 25, '2026-3-4']])('%i-%i(+1)-%i leads to %s', (year, month, date, expected) => {
  expect(day(purgeDay(new Date(year, month, date, 23, 59), 'Apple', false))).toBe(expected);
});
