/** Western and Japanese years side by side, from one date type. Era borders: 文化庁・内閣 告示による改元日. */

/** An era: the first day it is used for, the western year that is its year 1, and the last western year that has one of its years. */
export interface Era {
  name: string;
  /** The letter that stands for it in H13. */
  letter: string;
  from: string;
  first: number;
  last: number;
}

/** The eras, newest first. 明治 is used from 1873, when the calendars became one. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05-01', first: 2019, last: Infinity },
  { name: '平成', letter: 'H', from: '1989-01-08', first: 1989, last: 2019 },
  { name: '昭和', letter: 'S', from: '1926-12-25', first: 1926, last: 1989 },
  { name: '大正', letter: 'T', from: '1912-07-30', first: 1912, last: 1926 },
  { name: '明治', letter: 'M', from: '1873-01-01', first: 1868, last: 1912 },
];

const eraOf = (iso: string) => eras.find(({ from }) => iso >= from);

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

/** A fiscal year begins on 1 April, and takes the era of that day: `2019年度(平成31年度)`. */
export function fiscalYearLabel(year: number): string {
  const era = eraYear(`${year}-04-01`);
  return `${year}年度${era ? `(${era.slice(0, -1)}年度)` : ''}`;
}

/** Fiscal years in few words: `2019年度`, `2019〜2022年度`; with years missing between, `2011〜2015年度のうち`. Empty when there is none. */
export function fiscalYearsLabel(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (first === last) return `${first}年度`;
  return `${first}〜${last}年度${new Set(years).size === last - first + 1 ? '' : 'のうち'}`;
}
