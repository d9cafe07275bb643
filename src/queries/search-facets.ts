/** What a search can be narrowed by, besides the kind of page: each kind with the filters its pages carry. */
import type { FacetKey } from '../domain/cases/facets.ts';
import { unstated } from '../domain/facets/filter.ts';
import type { PageType } from '../search/types.ts';
import { facetOptions, facetTitles } from './case-facets.ts';
import { caseViews } from './cases.ts';
import { rows } from './content.ts';
import { municipalitiesByCode } from './map.ts';

/** A filter as the search shows it; `name` is the one in the address and in the index. */
export interface SearchFilter {
  name: string;
  title: string;
  options: { value: string; label: string }[];
}

export interface TypeFilters {
  type: PageType;
  filters: SearchFilter[];
}

/** Years stay with the list of cases: as words they are searched in both calendars. */
const keys: readonly FacetKey[] = ['form', 'field', 'municipality', 'stage'];

async function caseFilters(): Promise<SearchFilter[]> {
  const options = await facetOptions(await caseViews());
  return keys.map((name) => ({ name, title: facetTitles[name], options: (options.get(name) ?? []).filter(({ value, count }) => value !== unstated && count > 0) }));
}

async function partnerFilters(): Promise<SearchFilter[]> {
  const [partners, fields, places] = await Promise.all([rows('partners'), rows('fields'), municipalitiesByCode()]);
  const named = (name: FacetKey, all: readonly { id: string; label: string }[], isUsed: (id: string) => boolean): SearchFilter =>
    ({ name, title: facetTitles[name], options: all.filter(({ id }) => isUsed(id)).map(({ id, label }) => ({ value: id, label })) });
  return [
    named('field', fields.toSorted((a, b) => a.number - b.number).map(({ id, short }) => ({ id, label: short })), (id) => partners.some((partner) => partner.fields.includes(id))),
    named('municipality', places.map(({ id, name }) => ({ id, label: name })), (id) => partners.some(({ municipality }) => municipality === id)),
  ];
}

/** The filters of each kind of page that has some. */
export const searchFacets = async (): Promise<TypeFilters[]> => [{ type: 'case', filters: await caseFilters() }, { type: 'partner', filters: await partnerFilters() }];
