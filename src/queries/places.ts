/** Municipalities with what they are compared by: their sort, and their population where a statistic names it. */
import { placesOf } from '../domain/cases/places.ts';
import { reasonsFor, similar } from '../domain/cases/similar.ts';
import type { Comparable, Reason, Weights } from '../domain/cases/similar.ts';
import { sizeBand, sortsOf } from '../domain/places/kind.ts';
import type { Source } from '../schemas/fields.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';

/** How many people live in a municipality, when, and who says so. */
export interface PopulationFact {
  people: number;
  day: string;
  source: Source;
}

/** The newest stated population of every municipality that a statistic names. */
export async function populations(): Promise<Map<string, PopulationFact>> {
  const statistics = (await rows('populations')).toSorted((a, b) => a.day.localeCompare(b.day, 'ja'));
  return new Map(statistics.flatMap(({ day, source, people }) => people.map((one) => [one.municipality, { people: one.people, day, source }] as const)));
}

/** What a municipality is compared by; a prefecture has no band, it holds municipalities of all sizes. */
export async function placeTraits(place: Row<'municipalities'>) {
  const fact = place.kind === 'prefecture' ? undefined : (await populations()).get(place.id);
  return { kind: sortsOf(place), size: fact && sizeBand(fact.people) };
}

/** A municipality as it is compared. */
export interface ComparedPlace extends Comparable {
  place: Row<'municipalities'>;
  count: number;
  people?: PopulationFact | undefined;
}

/** Among municipalities only their sort and their size count, the sort twice. */
export const placeWeights: Weights = { form: 0, field: 0, theme: 0, kind: 2, size: 1 };

async function comparedPlaces(): Promise<ComparedPlace[]> {
  const [places, cases, facts] = [await rows('municipalities'), await rows('cases'), await populations()];
  const countOf = (id: string) => cases.filter((one) => placesOf(one).includes(id)).length;
  return Promise.all(places.map(async (place) => ({
    id: place.id, place, count: countOf(place.id), people: facts.get(place.id),
    traits: { form: [], field: [], theme: [], ...(await placeTraits(place)) },
  })));
}

/** Municipalities with cases that are most like one, with the reasons; among equals the nearest in population, then those with more cases. */
export async function similarPlaces(id: string, limit: number): Promise<{ one: ComparedPlace; alike: { other: ComparedPlace; reasons: Reason[] }[] }> {
  const all = await comparedPlaces();
  const one = all.find((place) => place.id === id);
  if (!one) throw new Error(`自治体 ${id} がありません。`);
  const gap = ({ people }: ComparedPlace) => (one.people && people ? Math.abs(Math.log(people.people / one.people.people)) : 99);
  const ordered = all.filter(({ count }) => count > 0).toSorted((a, b) => gap(a) - gap(b) || b.count - a.count || a.id.localeCompare(b.id, 'ja'));
  const alike = similar(one, ordered, limit, placeWeights).map(({ other }) => ({ other, reasons: reasonsFor(one.traits, other.traits, placeWeights) }));
  return { one, alike };
}
