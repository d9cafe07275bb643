/** Centres where people can ask, by area. */
import { areas } from '../schemas/reference.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';
import { municipalitiesByCode } from './map.ts';

/** A municipality with its centres; none where none was found. */
export type PlaceWithCentres = Row<'municipalities'> & { centres: Row<'centres'>[] };

/** The areas of the site with their municipalities, by code. */
export async function centresByArea(): Promise<{ area: keyof typeof areas; name: string; places: PlaceWithCentres[] }[]> {
  const [municipalities, centres] = [await municipalitiesByCode(), await rows('centres')];
  return (['whole', 'wards', 'tama', 'islands'] as const).map((area) => ({
    area,
    name: area === 'whole' ? (municipalities.find((place) => place.area === 'whole')?.name ?? '') + areas.whole : areas[area],
    places: municipalities.filter((place) => place.area === area).map((place) => ({ ...place, centres: centres.filter(({ municipality }) => municipality === place.id) })),
  }));
}
