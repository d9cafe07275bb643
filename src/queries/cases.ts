/** Cases with their links resolved, shaped for pages. */
import { toldParts } from '../domain/cases/facets.ts';
import type { FacetValues } from '../domain/cases/facets.ts';
import { placesOf } from '../domain/cases/places.ts';
import { stageName } from '../domain/cases/stage-name.ts';
import { fiscalYearOf } from '../domain/dates/wareki.ts';
import { orUnstated } from '../domain/facets/filter.ts';
import { row, rows, rowsOf } from './content.ts';
import type { Row } from './content.ts';
import { today } from './today.ts';

export type CaseRow = Row<'cases'>;

/** A case as lists show it. */
export interface CaseView {
  item: CaseRow;
  municipality: Row<'municipalities'>;
  /** Where it takes place, if that is told apart. */
  places: Row<'municipalities'>[];
  /** With its name as it is shown beside this case. */
  stage: Row<'stages'>;
  forms: Row<'forms'>[];
  fields: Row<'fields'>[];
  facets: FacetValues;
}

/** The parts of the record that the source tells. */
const toldIn = (item: CaseRow) => toldParts.filter((part) => (item[part]?.length ?? 0) > 0);

const facetsOf = (item: CaseRow, places: readonly Row<'municipalities'>[]): FacetValues => ({
  form: orUnstated([...new Set(item.forms.map(({ id }) => id))]),
  field: orUnstated(item.fields),
  area: [...new Set(places.map(({ area }) => area))],
  municipality: places.map(({ id }) => id),
  stage: [item.stage],
  year: orUnstated(item.fiscalYears.map(String)),
  theme: orUnstated([...new Set(item.limits.flatMap(({ theme }) => theme ?? []))]),
  told: orUnstated(toldIn(item)),
  source: [item.sources.every(({ secondHand }) => secondHand) ? 'second' : 'first'],
});

async function view(item: CaseRow): Promise<CaseView> {
  const [municipality, stage] = await Promise.all([row('municipalities', item.municipality), row('stages', item.stage)]);
  const [forms, fields, places] = await Promise.all([rowsOf('forms', item.forms.map(({ id }) => id)), rowsOf('fields', item.fields), rowsOf('municipalities', placesOf(item))]);
  const shown = { ...stage, name: stageName(stage, item.fiscalYears, fiscalYearOf(today)) };
  return { item, municipality, places: places.filter(({ id }) => id !== municipality.id), stage: shown, forms, fields, facets: facetsOf(item, places) };
}

const inTokyo = (view: CaseView) => (view.municipality.area === 'outside' ? 1 : 0);
const latest = (view: CaseView) => Math.max(0, ...view.item.fiscalYears);

async function sorted(): Promise<readonly CaseView[]> {
  const views = await Promise.all((await rows('cases')).map(view));
  return views.toSorted((a, b) => inTokyo(a) - inTokyo(b) || latest(b) - latest(a) || a.item.id.localeCompare(b.item.id, 'ja'));
}

let made: Promise<readonly CaseView[]> | undefined;

/** All cases, archived ones among them: Tokyo first, then the newest, then by name. The order says nothing of worth. Made once a build. */
export const allCaseViews = (): Promise<readonly CaseView[]> => (made ??= sorted());

/** The cases that lists show: all but those that were archived. */
export const caseViews = async (): Promise<readonly CaseView[]> => (await allCaseViews()).filter(({ item }) => !item.archived);

/** Cases of one of the clauses: what was done before what is planned, then those of most clauses. */
export async function casesOfClauses(clauses: readonly string[], limit: number): Promise<CaseView[]> {
  const hits = (view: CaseView) => view.item.clauses.filter((clause) => clauses.includes(clause)).length;
  return (await caseViews()).filter((view) => hits(view) > 0).toSorted((a, b) => Number(b.stage.done) - Number(a.stage.done) || hits(b) - hits(a)).slice(0, limit);
}

/** Every case of an organisation: without the archived ones its page might name none. */
export const casesOfPartner = async (partner: string): Promise<CaseView[]> =>
  (await allCaseViews()).filter(({ item }) => item.partners.includes(partner));

export const casesOfForm = async (form: string): Promise<CaseView[]> =>
  (await caseViews()).filter(({ item }) => item.forms.some(({ id }) => id === form));
