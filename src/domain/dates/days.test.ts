import { expect, test } from 'vitest';
import { dayInJapan, isDay, isMonth, plainDay, siteDay } from './days.ts';

test.each([
  ['2026/4/1', '2026-04-01'], ['２０２６年４月１日', '2026-04-01'], ['2026年4月', '2026-04'], ['2026.11.23', '2026-11-23'], [' 2026-11 ', '2026-11'],
  ['2026', '2026'], ['きのう', 'きのう'], ['2026-13', '2026-13'], ['', ''],
])('%s → %s', (text, day) => {
  expect(plainDay(text)).toBe(day);
});

test('days and months of the calendar', () => {
  expect(['2024-02-29', '2026-02-29', '2026-2-1', '0026-02-01', '2026-11'].map(isDay)).toEqual([true, false, false, false, false]);
  expect(['2026-11', '2026-13', '2026-1', '2026-11-01'].map(isMonth)).toEqual([true, false, false, false]);
});

test('the day of a build is that of Japan, or the one that is given', () => {
  const evening = new Date('2026-11-22T15:00:00Z');
  expect(dayInJapan(evening)).toBe('2026-11-23');
  expect([siteDay(undefined, evening), siteDay('', evening), siteDay('2030-01-31', evening)]).toEqual(['2026-11-23', '2026-11-23', '2030-01-31']);
  expect(() => siteDay('2030-02-31', evening)).toThrow('SITE_DATE「2030-02-31」は日付として読めません。');
});
