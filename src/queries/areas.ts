/** The areas by which municipalities are grouped. */
import { isLocal } from '../domain/places/local.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Every area in its order. */
export const areas = async (): Promise<Row<'areas'>[]> => (await rows('areas')).toSorted((a, b) => a.order - b.order);

/** The areas that hold the site's own municipalities. */
export const localAreas = async (): Promise<Row<'areas'>[]> => (await areas()).filter(({ id }) => isLocal({ area: id }));

/** The name of each area by its id, in their order. */
export const areaNames = async (): Promise<Map<string, string>> => new Map((await areas()).map(({ id, name }) => [id, name]));
