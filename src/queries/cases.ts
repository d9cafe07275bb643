/** Cases with their links resolved, shaped for pages. */
import { facetKeys, orUnstated, unstated } from '../domain/cases/facets.ts';
import type { FacetKey, FacetValues } from '../domain/cases/facets.ts';
import { fiscalYearLabel } from '../domain/dates/wareki.ts';
import { row, rows, rowsOf, table } from './content.ts';
import { municipalitiesByCode } from './map.ts';
import type { Row } from './content.ts';

export type CaseRow = Row<'cases'>;

/** A case as lists show it. */
export interface CaseView {
  item: CaseRow;
  municipality: Row<'municipalities'>;
  stage: Row<'stages'>;
  forms: Row<'forms'>[];
  fields: Row<'fields'>[];
  facets: FacetValues;
}

const facetsOf = (item: CaseRow): FacetValues => ({
  form: orUnstated(item.forms.map(({ id }) => id)),
  field: orUnstated(item.fields),
  municipality: [item.municipality],
  stage: [item.stage],
  year: orUnstated(item.fiscalYears.map(String)),
});

async function view(item: CaseRow): Promise<CaseView> {
  const [municipality, stage] = await Promise.all([row('municipalities', item.municipality), row('stages', item.stage)]);
  const [forms, fields] = await Promise.all([rowsOf('forms', item.forms.map(({ id }) => id)), rowsOf('fields', item.fields)]);
  return { item, municipality, stage, forms, fields, facets: facetsOf(item) };
}

const inTokyo = (view: CaseView) => (view.municipality.area === 'outside' ? 1 : 0);
const latest = (view: CaseView) => Math.max(0, ...view.item.fiscalYears);

/** All cases, archived ones among them: Tokyo first, then the newest, then by name. The order says nothing of worth. */
export async function allCaseViews(): Promise<CaseView[]> {
  const views = await Promise.all((await rows('cases')).map(view));
  return views.toSorted((a, b) => inTokyo(a) - inTokyo(b) || latest(b) - latest(a) || a.item.id.localeCompare(b.item.id));
}

/** The cases that lists show: all but those that were archived. */
export const caseViews = async (): Promise<CaseView[]> => (await allCaseViews()).filter(({ item }) => !item.archived);

/** Cases that practise one of the clauses, most of them first. */
export async function casesOfClauses(clauses: readonly string[], limit: number): Promise<CaseView[]> {
  const hits = (view: CaseView) => view.item.clauses.filter((clause) => clauses.includes(clause)).length;
  return (await caseViews()).filter((view) => hits(view) > 0).toSorted((a, b) => hits(b) - hits(a)).slice(0, limit);
}

/** Every case of an organisation: without the archived ones its page might name none. */
export const casesOfPartner = async (partner: string): Promise<CaseView[]> =>
  (await allCaseViews()).filter(({ item }) => item.partners.includes(partner));

export const casesOfForm = async (form: string): Promise<CaseView[]> =>
  (await caseViews()).filter(({ item }) => item.forms.some(({ id }) => id === form));

/** One value of a facet as the list shows it. */
export interface FacetOption {
  key: FacetKey;
  value: string;
  label: string;
  count: number;
}

export const facetTitles: Record<FacetKey, string> = { form: '形態', field: '分野', municipality: '自治体', stage: '段階', year: '年度' };

type Named = { label: string; rank: number };

async function names(key: FacetKey): Promise<Map<string, Named>> {
  if (key === 'form') return new Map([...(await table('forms'))].map(([id, { title, order }]) => [id, { label: title, rank: order }]));
  if (key === 'field') return new Map([...(await table('fields'))].map(([id, { short, number }]) => [id, { label: short, rank: number }]));
  if (key === 'stage') return new Map([...(await table('stages')).values()].map(({ id, name, order }) => [id, { label: name, rank: -order }]));
  if (key === 'municipality') {
    return new Map((await municipalitiesByCode()).map(({ id, name, area, prefecture }, index) => [id, { label: area === 'outside' && name !== prefecture ? `${prefecture}${name}` : name, rank: index }]));
  }
  return new Map();
}

/** The options of every facet with their counts, in the order of their own tables; years newest first. */
export async function facetOptions(views: readonly CaseView[]): Promise<Map<FacetKey, FacetOption[]>> {
  const options = new Map<FacetKey, FacetOption[]>();
  for (const key of facetKeys) {
    const known = await names(key);
    const counts = new Map<string, number>();
    for (const { facets } of views) for (const value of facets[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const named = (value: string): Named =>
      value === unstated ? { label: '出典に記載なし', rank: 9999 } : (known.get(value) ?? { label: fiscalYearLabel(Number(value)), rank: -Number(value) });
    options.set(key, [...counts].map(([value, count]) => ({ key, value, count, ...named(value) }))
      .toSorted((a, b) => a.rank - b.rank).map(({ label, value, count }) => ({ key, value, label, count })));
  }
  return options;
}
