/** The words with which a new site's own files are filled: `{{name}}`, `{{year}}`. */
import { fiscalYearOf } from '../../src/domain/dates/wareki.ts';
import { residents } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** Word → what stands for it. */
export type Names = Readonly<Record<string, string>>;

/** The first day of the same month a year later: every month has one. */
const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4, 8)}01`;

/** The words of a new site that is made on a day. */
export function namesOf({ place, id, title, prefecture }: Wanted, today: string): Names {
  const year = fiscalYearOf(today);
  return {
    id, title, name: place.name, prefecture: prefecture.name, people: residents(place), owner: place.name,
    today, month: today.slice(0, 7), later: yearLater(today), year: String(year), before: String(year - 1),
  };
}

/** A text with its words. A word that is not known is a fault of the text. */
export const filled = (text: string, names: Names): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) => {
    const word = names[name];
    if (word === undefined) throw new Error(`${mark} is not known`);
    return word;
  });
