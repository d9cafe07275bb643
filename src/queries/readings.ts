/** Every reading that pages may show: the reviewed list, and the readings that other tables hold. */
import { parse } from 'yaml';
import raw from '../content/reference/readings.yaml?raw';
import { wordParts } from '../domain/text/reading-parts.ts';
import type { RubyPart } from '../domain/text/readings.ts';
import { readingsSchema } from '../schemas/readings.ts';
import { rows } from './content.ts';

const listed = readingsSchema.parse(parse(raw));

/** The words of the reviewed list, with their readings. */
export const listedReadings = () => listed.words;

/** What only the search uses of the list. */
export const searchedReadings = () => listed.search ?? {};

/** Each word once, in its parts; the reviewed list comes first. A word whose kana its reading does not follow is left out. */
export async function allReadings(): Promise<(readonly RubyPart[])[]> {
  const [terms, forms, places] = await Promise.all([rows('glossary'), rows('forms'), rows('municipalities')]);
  const pairs: [string, string][] = [
    ...listedReadings().map(({ word, reading }): [string, string] => [word, reading]),
    ...terms.map(({ term, reading }): [string, string] => [term, reading]),
    ...forms.map(({ title, reading }): [string, string] => [title, reading]),
    ...places.map(({ name, reading }): [string, string] => [name, reading]),
  ];
  return [...new Map(pairs.toReversed())].flatMap(([word, reading]) => {
    const parts = wordParts(word, reading);
    return parts ? [parts] : [];
  });
}
