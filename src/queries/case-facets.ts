/** The facets of the case list as pages show them: titles, the words for each value, and how many cases have it. */
import { facetKeys } from '../domain/cases/facets.ts';
import type { FacetKey } from '../domain/cases/facets.ts';
import { fiscalYearLabel } from '../domain/dates/wareki.ts';
import { unstated } from '../domain/facets/filter.ts';
import { areas } from '../schemas/reference.ts';
import type { CaseView } from './cases.ts';
import { rows, table } from './content.ts';
import { municipalitiesByCode, placeName } from './map.ts';

/** One value of a facet as the list shows it. */
export interface FacetOption {
  key: FacetKey;
  value: string;
  label: string;
  count: number;
}

export const facetTitles: Record<FacetKey, string> = {
  form: '形態', field: '分野', area: '地域', municipality: '自治体', stage: '段階', year: '年度', theme: '課題のテーマ', told: '書いてあること', source: '出典',
};

const told = { limits: '課題', costs: '費用', evaluation: '評価', selection: '相手の選び方' };
const sources = { first: '当事者の資料がある', second: '二次情報だけ' };

const words = (labels: Readonly<Record<string, string>>) => async () => new Map(Object.entries(labels));
const byOrder = <T extends { order: number }>(list: readonly T[]) => list.toSorted((a, b) => a.order - b.order);

/** The words for the values of each facet, in the order they are shown; years have none of their own. A value that no case has is one all the same: that there is none is an answer. */
const labels: Record<Exclude<FacetKey, 'year'>, () => Promise<Map<string, string>>> = {
  form: async () => new Map(byOrder(await rows('forms')).map(({ id, title }) => [id, title])),
  field: async () => new Map((await rows('fields')).toSorted((a, b) => a.number - b.number).map(({ id, short }) => [id, short])),
  area: words(areas),
  municipality: async () => new Map((await municipalitiesByCode()).map((place) => [place.id, placeName(place)])),
  stage: async () => new Map(byOrder(await rows('stages')).toReversed().map(({ id, name }) => [id, name])),
  theme: async () => new Map([...(await table('themes'))].map(([id, { name }]) => [id, name])),
  told: words(told),
  source: words(sources),
};

/** The years that cases name, newest first. */
const years = (values: Iterable<string>) => new Map([...values].filter((year) => year !== unstated).toSorted((a, b) => Number(b) - Number(a)).map((year) => [year, fiscalYearLabel(Number(year))]));

async function optionsOf(key: FacetKey, views: readonly CaseView[]): Promise<FacetOption[]> {
  const counts = new Map<string, number>();
  for (const { facets } of views) for (const value of facets[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const named = key === 'year' ? years(counts.keys()) : await labels[key]();
  const silent = counts.has(unstated) ? [[unstated, '出典に記載なし'] as const] : [];
  return [...named, ...silent].map(([value, label]) => ({ key, value, label, count: counts.get(value) ?? 0 }));
}

const known = new WeakMap<readonly CaseView[], Promise<Map<FacetKey, FacetOption[]>>>();

async function allOptions(views: readonly CaseView[]) {
  return new Map(await Promise.all(facetKeys.map(async (key) => [key, await optionsOf(key, views)] as const)));
}

/** The options of every facet with their counts, in the order of their own tables; years newest first. */
export function facetOptions(views: readonly CaseView[]): Promise<Map<FacetKey, FacetOption[]>> {
  const made = known.get(views) ?? allOptions(views);
  known.set(views, made);
  return made;
}
