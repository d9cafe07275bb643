/** A year as people write it in either calendar: 平成13年度, 2001年度, 2001年, H13. Expects half-width digits. */
import { eras } from './eras.ts';
import type { Era } from './eras.ts';

const names = eras.map(({ name }) => name).join('|');
const letters = eras.map(({ letter }) => letter).join('');
/** A year within a text; the parts are era, number and unit. */
const year = new RegExp(`(?<![A-Za-z0-9])(?:(${names}|[${letters}])(\\d{1,2}|元)|((?:18|19|20)\\d{2}))(?!\\d)(年度?)?`, 'iu');

const eraOf = (written: string): Era | undefined => eras.find(({ name, letter }) => name === written || letter === written.toUpperCase());

function westernYear([, written = '', number = '', western]: RegExpExecArray): number {
  const era = eraOf(written);
  return era ? era.first + (number === '元' ? 1 : Number(number)) - 1 : Number(western);
}

/** The numbers of an era's years: the first is written both ways. */
const numbers = (count: number): readonly string[] => (count === 1 ? ['元', '1'] : [String(count)]);

/** All spellings of a western year, each with its unit. In the year an era changes, both eras are in use. */
function spellings(western: number, unit: string, letterUnit: string): string[] {
  const current = eras.filter(({ first }, index) => first <= western && western <= (eras[index - 1]?.first ?? Infinity));
  const named = current.flatMap(({ name, first }) => numbers(western - first + 1).map((number) => `${name}${number}${unit}`));
  return [`${western}${unit}`, ...named, ...current.map(({ letter, first }) => `${letter}${western - first + 1}${letterUnit}`)];
}

/** Other spellings of a word that is a year, with 年 (which 年度 begins with); inside a longer word the year alone changes, and its unit stays. */
export function yearSpellings(word: string): string[] {
  const found = year.exec(word);
  if (!found) return [];
  const [written, , , , unit = ''] = found;
  const isWhole = written === word;
  if (!isWhole && !unit) return [];
  const western = westernYear(found);
  const others = isWhole ? spellings(western, '年', '') : spellings(western, unit, unit).map((other) => word.replace(written, other));
  return [...new Set(others)].filter((other) => !other.toUpperCase().startsWith(word.toUpperCase()));
}

/** The year that a text begins with, as it is written: `H13年度`; a bare number is none. */
export function yearAt(text: string): string | undefined {
  const found = year.exec(text);
  return found?.index === 0 && (found[1] || found[4]) ? found[0] : undefined;
}

/** The western year of a word that is a year in either calendar, and nothing else: `令和8年度` is 2026. */
export function yearNamed(word: string): number | undefined {
  const found = year.exec(word);
  return found?.[0] === word ? westernYear(found) : undefined;
}
