/** Extracts of the casebook for municipalities of one sort. */
import { queryFrom } from '../domain/cases/address.ts';
import { isLocal } from '../domain/places/local.ts';
import { countBy } from '../domain/surveys/count.ts';
import type { Municipality } from '../schemas/reference.ts';
import { caseViews } from './cases.ts';
import type { CaseView } from './cases.ts';
import { rows } from './content.ts';
import { municipalitiesByCode } from './map.ts';

/** One sort of municipalities: its cases, and the forms that most of them have. Paths lead to the list, filtered. */
export interface KindOfPlace {
  kind: Municipality['kind'];
  area: Municipality['area'];
  count: number;
  path: string;
  forms: { id: string; title: string; count: number; path: string }[];
}

const most = 3;

/** The list of cases of some municipalities, of one form if it is given. */
function listOf(places: readonly string[], form?: string): string {
  const filters = [...places.map((value) => ({ key: 'municipality' as const, value, not: false })), ...(form === undefined ? [] : [{ key: 'form' as const, value: form, not: false }])];
  return `cases?${queryFrom({ filters, sort: 'tokyo', view: 'list' })}`;
}

async function kindOf(kind: Municipality['kind'], area: Municipality['area'], all: readonly CaseView[]): Promise<KindOfPlace> {
  const ofKind = (view: CaseView) => [view.municipality, ...view.places].filter((place) => place.kind === kind && place.area === area);
  const views = all.filter((view) => ofKind(view).length > 0);
  const places = [...new Set(views.flatMap(ofKind).map(({ id }) => id))];
  const forms = await rows('forms');
  const counts = countBy(views, forms.map(({ id }) => id), ({ facets }) => facets.form).filter(({ all }) => all > 0).toSorted((a, b) => b.all - a.all).slice(0, most);
  return {
    kind, area, count: views.length, path: listOf(places),
    forms: counts.map(({ value, all }) => ({ id: value, title: forms.find(({ id }) => id === value)?.title ?? '', count: all, path: listOf(places, value) })),
  };
}

/** Every sort of municipality of the area that has cases, in the order of the codes. */
export async function casesByKind(): Promise<KindOfPlace[]> {
  const sorts = new Map((await municipalitiesByCode()).filter(isLocal).map(({ kind, area }) => [`${area} ${kind}`, { kind, area }]));
  const views = await caseViews();
  const found = await Promise.all([...sorts.values()].map(({ kind, area }) => kindOf(kind, area, views)));
  return found.filter(({ count }) => count > 0);
}
