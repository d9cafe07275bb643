/** The words that search learns from the content, and the index of terms for readers without JavaScript. */
import { kanaRow, kanaRows } from '../domain/text/kana-row.ts';
import type { Words } from '../search/api.ts';
import { pageTypes } from '../search/types.ts';
import { rows } from './content.ts';
import { listedReadings, searchedReadings } from './readings.ts';
import type { Row } from './content.ts';

/** Ends of municipality names that people leave out: 千代田区 → 千代田, ちよだく → ちよだ. */
const nameEnd = /[区市町村]$/;
const readingEnd = /(?:く|し|まち|ちょう|むら|そん)$/;

/** What people leave out before the name of an organisation. */
const legalForm = /^(?:認定)?(?:NPO|特定非営利活動|公益財団|公益社団|一般社団)法人\s*/;

/** A municipality is found by its reading, with and without 区・市・町・村. */
function placeReadings({ name, reading }: Row<'municipalities'>): [string, string][] {
  const [short, shortReading] = [name.replace(nameEnd, ''), reading.replace(readingEnd, '')];
  return short !== name && short.length > 1 && shortReading.length > 2 ? [[reading, name], [shortReading, short]] : [[reading, name]];
}

/** Everything the browser's search needs to know of words. */
export async function searchWords(): Promise<Required<Omit<Words, 'absent' | 'terms' | 'kana' | 'hint'>>> {
  const [terms, forms, places, partners] = await Promise.all([rows('glossary'), rows('forms'), rows('municipalities'), rows('partners')]);
  const readings = [
    ...terms.map(({ reading, term }): [string, string] => [reading, term]),
    ...forms.map(({ reading, title }): [string, string] => [reading, title]),
    ...places.flatMap(placeReadings),
    ...partners.map(({ reading, name }): [string, string] => [reading, name.replace(legalForm, '')]),
  ];
  const known = new Set(readings.map((pair) => pair.join(' ')));
  const { readings: only = [], spellings = [], meanings = [] } = searchedReadings();
  return {
    synonyms: terms.flatMap(({ term, synonyms = [] }) => (synonyms.length > 0 ? [[term, ...synonyms]] : [])),
    variants: terms.flatMap(({ term, variants = [] }) => (variants.length > 0 ? [[term, ...variants]] : [])),
    spoken: [...listedReadings(), ...only].map(({ reading, word }) => [reading, word] as const).filter((pair) => !known.has(pair.join(' '))),
    spellings,
    meanings,
    filters: { type: Object.keys(pageTypes) },
    readings: [...new Map(readings.filter(([reading, word]) => reading !== word).map((pair) => [pair.join(' '), pair])).values()],
  };
}

/** The terms of the glossary by the rows of 五十音. */
export async function termsByRow(): Promise<{ row: string; terms: Row<'glossary'>[] }[]> {
  const collator = new Intl.Collator('ja');
  const terms = (await rows('glossary')).toSorted((a, b) => collator.compare(a.reading, b.reading));
  return kanaRows.map((row) => ({ row, terms: terms.filter(({ reading }) => kanaRow(reading) === row) })).filter((group) => group.terms.length > 0);
}
