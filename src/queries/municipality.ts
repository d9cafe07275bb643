/** Everything that the data say about one municipality of the area. */
import { isLocal } from '../domain/places/local.ts';
import { caseViews } from './cases.ts';
import type { CaseView } from './cases.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';
import { eventsByDay } from './events.ts';
import type { EventView } from './events.ts';
import { municipalitiesByCode } from './map.ts';
import { populations } from './places.ts';
import type { PopulationFact } from './places.ts';
import { surveys } from './surveys.ts';

/** A municipality with what belongs to it. */
export interface MunicipalityView {
  place: Row<'municipalities'>;
  people: PopulationFact | undefined;
  cases: CaseView[];
  partners: Row<'partners'>[];
  centres: Row<'centres'>[];
  surveys: Row<'surveys'>[];
  events: { coming: readonly EventView[]; past: readonly EventView[] };
}

const collator = new Intl.Collator('ja');

/** The municipalities of the site's area, by code. */
export async function municipalityViews(): Promise<MunicipalityView[]> {
  const [places, cases, partners, centres, people, known] = [await municipalitiesByCode(), await caseViews(), await rows('partners'), await rows('centres'), await populations(), await surveys()];
  return Promise.all(places.filter(isLocal).map(async (place) => {
    const isHere = ({ municipality }: { municipality?: string | undefined }) => municipality === place.id;
    return {
      place, people: people.get(place.id),
      cases: cases.filter(({ facets }) => facets.municipality.includes(place.id)),
      partners: partners.filter(isHere).toSorted((a, b) => collator.compare(a.reading, b.reading)),
      centres: centres.filter(isHere), surveys: known.filter(isHere), events: await eventsByDay(isHere),
    };
  }));
}

/** Name of the site's own municipality that has the most cases; one that has none is still found by its page. */
export async function bestKnownPlace(): Promise<string | undefined> {
  const [first] = (await municipalityViews()).toSorted((a, b) => b.cases.length - a.cases.length);
  return first?.place.name;
}
