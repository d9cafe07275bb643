import { expect, test } from 'vitest';
import { bothCalendars, eraYear, fiscalYearLabel, fiscalYearOf, fiscalYearsLabel } from './wareki.ts';

test.each([
  ['2019-04-30', '平成31年'],
  ['2019-05-01', '令和元年'],
  ['1989-01-07', '昭和64年'],
  ['1989-01-08', '平成元年'],
  ['2026-11-23', '令和8年'],
])('%s is in %s', (iso, era) => expect(eraYear(iso)).toBe(era));

test('a date shows both calendars as far as it is known', () => {
  expect(bothCalendars('2026-11-23')).toBe('2026年11月23日(令和8年11月23日)');
  expect(bothCalendars('2001-08')).toBe('2001年8月(平成13年8月)');
});

test('the last day of an era and the first of the next, side by side', () => {
  expect(bothCalendars('2019-04-30')).toBe('2019年4月30日(平成31年4月30日)');
  expect(bothCalendars('2019-05-01')).toBe('2019年5月1日(令和元年5月1日)');
  expect([bothCalendars('2019-04'), bothCalendars('2019-05')]).toEqual(['2019年4月(平成31年4月)', '2019年5月(令和元年5月)']);
  expect([fiscalYearOf('2019-03-31'), fiscalYearOf('2019-04-30'), fiscalYearOf('2019-05-01')]).toEqual([2018, 2019, 2019]);
});

test('a fiscal year takes the era of 1 April', () => {
  expect(fiscalYearLabel(2001)).toBe('2001年度(平成13年度)');
  expect(fiscalYearLabel(2019)).toBe('2019年度(平成31・令和元年度)');
});

test.each([
  [[], ''],
  [[2019], '2019年度'],
  [[2021, 2019, 2020], '2019〜2021年度'],
  [[2015, 2011], '2011、2015年度'],
  [[2001, 2005, 2010, 2019, 2019, 2018], '2001〜2019年度のうち5年分'],
])('fiscal years %j in few words', (years, words) => expect(fiscalYearsLabel(years)).toBe(words));

test.each([['2026-03-31', 2025], ['2026-04-01', 2026], ['2026-12-31', 2026]])('%s is in fiscal year %d', (day, year) => expect(fiscalYearOf(day)).toBe(year));
