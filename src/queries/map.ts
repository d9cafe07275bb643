import { rows } from './content.ts';

/** The tiles of the 升目地図 with the number of cases, in reading order: wards, Tama, islands, each by code. */
export async function tilesWithCounts() {
  const [municipalities, cases] = [await rows('municipalities'), await rows('cases')];
  const order = ['wards', 'tama', 'islands'];
  const tiles = municipalities
    .flatMap(({ id, name, area, code = '', tile }) => {
      if (!tile) return [];
      return [{ id, name, area, code, ...tile, count: cases.filter((item) => item.municipality === id).length }];
    })
    .toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area) || a.code.localeCompare(b.code));
  return {
    tiles,
    columns: Math.max(...tiles.map(({ column }) => column)) + 1,
    rowCount: Math.max(...tiles.map(({ row }) => row)) + 1,
    largest: Math.max(0, ...tiles.map(({ count }) => count)),
  };
}
