import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Municipalities by local government code, Tokyo's first. */
export async function municipalitiesByCode(): Promise<Row<'municipalities'>[]> {
  const outside = (place: Row<'municipalities'>) => (place.area === 'outside' ? 1 : 0);
  return (await rows('municipalities')).toSorted((a, b) => outside(a) - outside(b) || (a.code ?? '').localeCompare(b.code ?? ''));
}

/** The tiles of the 升目地図 with the number of cases, in reading order: wards, Tama, islands, each by code. */
export async function tilesWithCounts() {
  const [municipalities, cases] = [await municipalitiesByCode(), await rows('cases')];
  const order = ['wards', 'tama', 'islands'];
  const tiles = municipalities
    .flatMap(({ id, area, tile }) => {
      if (!tile) return [];
      return [{ id, area, ...tile, count: cases.filter((item) => item.municipality === id).length }];
    })
    .toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
  return {
    tiles,
    columns: Math.max(0, ...tiles.map(({ column }) => column)) + 1,
    rowCount: Math.max(0, ...tiles.map(({ row }) => row)) + 1,
    largest: Math.max(0, ...tiles.map(({ count }) => count)),
  };
}
