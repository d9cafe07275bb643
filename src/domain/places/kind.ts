/** What sort of municipality a place is, as far as its record tells. */
import type { Municipality } from '../../schemas/reference.ts';

/** The sorts with their names. 特別区, 町 and 村 are kinds of the record; a city's code tells whether it is designated. */
export const placeSorts = { ward: '特別区', designated: '政令指定都市', city: '市', town: '町', village: '村', prefecture: '都道府県', islands: '島しょ' } as const;
export type PlaceSort = keyof typeof placeSorts;

/** Third digit of the code of a designated city, such as 401307: cities that are not designated begin at 2. */
const designatedDigit = '1';

/** The sorts of a place: its kind, and 島しょ for the islands, where distance is like distance. */
export function sortsOf({ kind, code, area }: Pick<Municipality, 'kind' | 'area'> & { code?: string | undefined }): PlaceSort[] {
  const own = kind === 'city' && code?.[2] === designatedDigit ? 'designated' : kind;
  return area === 'islands' ? [own, 'islands'] : [own];
}

/** The lower bounds of the bands of population, from the second band on. */
const bounds = [10_000, 50_000, 100_000, 200_000, 500_000] as const;

/** The names of the bands, smallest first. */
export const sizeBands = ['1万人未満', '1万人以上5万人未満', '5万人以上10万人未満', '10万人以上20万人未満', '20万人以上50万人未満', '50万人以上'] as const;

/** The band of a population: 0 for the smallest. */
export const sizeBand = (people: number): number => bounds.filter((bound) => people >= bound).length;
