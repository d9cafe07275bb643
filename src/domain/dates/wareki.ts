/** Western and Japanese years side by side, from one date type. Era borders: 文化庁・内閣 告示による改元日. */

import { eras } from './eras.ts';

/** The first day that each era is used for. 明治 is used from 1873, when the calendars became one. */
const beginnings: readonly string[] = ['2019-05-01', '1989-01-08', '1926-12-25', '1912-07-30', '1873-01-01'];

const eraOf = (iso: string) => eras.find((_, index) => iso >= (beginnings[index] ?? ''));

/** The era year of a day (YYYY-MM-DD): `平成31年`, `令和元年`. Empty before 1873. */
export function eraYear(iso: string): string {
  const era = eraOf(iso);
  if (!era) return '';
  const year = Number(iso.slice(0, 4)) - era.first + 1;
  return `${era.name}${year === 1 ? '元' : year}年`;
}

const monthAndDay = (iso: string) => {
  const [, month, day] = iso.split('-');
  return `${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
};

/** `2026年11月23日(令和8年11月23日)` for a day; a month or a year is written as far as it is known. */
export function bothCalendars(date: string): string {
  const rest = monthAndDay(date);
  const era = eraYear(date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date);
  return `${date.slice(0, 4)}年${rest}${era ? `(${era}${rest})` : ''}`;
}

/** From the day of the new era on, the whole of this fiscal year has had a second name. 改元に伴う元号による年表示の取扱いについて(2019年4月2日、新元号への円滑な移行に向けた関係省庁連絡会議申合せ). */
const renamed: Readonly<Record<number, string>> = { 2019: '令和元' };

/** The Japanese year of a fiscal year, without its unit. It begins on 1 April, and takes the era of that day: `平成13`, `平成31・令和元`. */
export function fiscalEra(year: number): string {
  const begun = eraYear(`${year}-04-01`).slice(0, -1);
  return [begun, renamed[year]].filter(Boolean).join('・');
}

/** A fiscal year in both calendars: `2001年度(平成13年度)`. */
export function fiscalYearLabel(year: number): string {
  const era = fiscalEra(year);
  return `${year}年度${era ? `(${era}年度)` : ''}`;
}

/** More years than this with gaps between are counted and not listed. */
const listed = 3;

/** Fiscal years in few words: `2019年度`, `2019〜2022年度`; with years missing between, `2011、2015年度` or `2001〜2019年度のうち5年分`. Empty when there is none. */
export function fiscalYearsLabel(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [sorted, first, last] = [[...new Set(years)].toSorted((a, b) => a - b), Math.min(...years), Math.max(...years)];
  if (first === last) return `${first}年度`;
  if (sorted.length === last - first + 1) return `${first}〜${last}年度`;
  return sorted.length > listed ? `${first}〜${last}年度のうち${sorted.length}年分` : `${sorted.join('、')}年度`;
}

/** The fiscal year of a day (YYYY-MM-DD): it begins on 1 April. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
