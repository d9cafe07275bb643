import { expect, test } from 'vitest';
import { comingAndPast } from './order.ts';
import { isOver, lastDay, whenText } from './when.ts';

test.each([
  [{ start: '2024-12-07', startTime: '13:30', endTime: '17:00' }, '2024年12月7日(土) 13:30〜17:00', '2024-12-07'],
  [{ start: '2024-12-07', startTime: '19:00' }, '2024年12月7日(土) 19:00から', '2024-12-07'],
  [{ start: '2024-02-09', end: '2024-02-11' }, '2024年2月9日(金)〜2月11日(日)', '2024-02-11'],
  [{ start: '2007-09-01', end: '2008-02-29', startTime: '09:00', endTime: '17:00' }, '2007年9月1日(土)〜2008年2月29日(金)、各日09:00〜17:00', '2008-02-29'],
  [{ start: '2009-05' }, '2009年5月', '2009-05-31'],
  [{ start: '2009-05', end: '2009-07' }, '2009年5月〜7月', '2009-07-31'],
  [{ start: '2012' }, '2012年', '2012-12-31'],
])('%o is told as far as it is known', (when, text, last) => expect([whenText(when), lastDay(when)]).toEqual([text, last]));

test('the year is not said twice', () => expect(whenText({ start: '2024-12-07' }, '2024')).toBe('12月7日(土)'));

test('on its last day an event is not over; a month is not over before its end', () => {
  expect([isOver({ start: '2026-11-23' }, '2026-11-23'), isOver({ start: '2026-11-23' }, '2026-11-24')]).toEqual([false, true]);
  expect([isOver({ start: '2026-11' }, '2026-11-30'), isOver({ start: '2026-11' }, '2026-12-01')]).toEqual([false, true]);
  expect(isOver({ start: '2026-12-12' }, '2026-12-13')).toBe(true);
});

test('the next one comes first, and the last one of those that are over', () => {
  const events = ['2026-12-01', '2026-11-24', '2026-11', '2026-10-01', '2025'].map((start) => ({ id: start, start }));
  const { coming, past } = comingAndPast(events, '2026-11-24');
  expect([coming, past].map((list) => list.map(({ id }) => id))).toEqual([['2026-11', '2026-11-24', '2026-12-01'], ['2026-10-01', '2025']]);
});
