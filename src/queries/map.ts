import { placesOf } from '../domain/cases/places.ts';
import { localAreas } from './areas.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Municipalities by local government code, those of the site's area first. */
export async function municipalitiesByCode(): Promise<Row<'municipalities'>[]> {
  const outside = (place: Row<'municipalities'>) => (place.area === 'outside' ? 1 : 0);
  return (await rows('municipalities')).toSorted((a, b) => outside(a) - outside(b) || (a.code ?? '').localeCompare(b.code ?? '', 'ja'));
}

/** The name of a municipality where others stand beside it: with its prefecture when it is outside the site's own. */
export const placeName = ({ name, area, prefecture }: Row<'municipalities'>): string => (area === 'outside' && name !== prefecture ? `${prefecture}${name}` : name);

/** A place with the number of its cases. */
const counted = (places: readonly Row<'municipalities'>[], cases: readonly Row<'cases'>[]) =>
  places.map((place) => ({ ...place, count: cases.filter((one) => placesOf(one).includes(place.id)).length }));

/** The tiles of the 升目地図 with the number of cases, in reading order: area by area, each by code. A site of one municipality has none. */
export async function tilesWithCounts() {
  const cases = (await rows('cases')).filter(({ archived }) => !archived);
  const places = counted(await municipalitiesByCode(), cases);
  const order = (await localAreas()).map(({ id }) => id);
  const tiles = places.flatMap(({ id, name, area, tile, count }) => (tile ? [{ id, name, area, ...tile, count }] : [])).toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
  const last = (numbers: number[]) => Math.max(0, ...numbers);
  return {
    tiles,
    /** Places with cases that have no tile: the prefecture itself and places outside it. */
    elsewhere: places.filter(({ tile, count }) => !tile && count > 0),
    /** Cases with a tile, each once. */
    onMap: cases.filter((one) => placesOf(one).some((id) => tiles.some((tile) => tile.id === id))).length,
    /** Whether a case is counted at more than one place. */
    overlaps: cases.some((one) => placesOf(one).length > 1),
    columns: last(tiles.map(({ column }) => column)) + 1,
    rowCount: last(tiles.map(({ row }) => row)) + 1,
    largest: last(tiles.map(({ count }) => count)),
  };
}
