/** What cases are compared by, the cases like one, and the small file of all cases for the browser. */
import type { BriefFile, BriefRow } from '../domain/cases/brief.ts';
import type { AspectNames } from '../domain/cases/reason-words.ts';
import { reasonsFor, similar } from '../domain/cases/similar.ts';
import type { Alike, Comparable, Reason } from '../domain/cases/similar.ts';
import { placeSorts, sizeBands } from '../domain/places/kind.ts';
import { allCaseViews } from './cases.ts';
import type { CaseRow, CaseView } from './cases.ts';
import { table } from './content.ts';
import { placeTraits } from './places.ts';

/** A case as it is compared. */
export interface ComparedCase extends Comparable {
  view: CaseView;
}

const themesOf = ({ limits }: CaseRow) => [...new Set(limits.flatMap(({ theme }) => (theme ? [theme] : [])))];

async function compared(view: CaseView): Promise<ComparedCase> {
  const { item, municipality } = view;
  const traits = { form: item.forms.map(({ id }) => id), field: item.fields, theme: themesOf(item), ...(await placeTraits(municipality)) };
  return { id: item.id, view, traits };
}

let known: Promise<ComparedCase[]> | undefined;
const comparedCases = () => (known ??= allCaseViews().then((views) => Promise.all(views.map(compared))));
const listedCases = async () => (await comparedCases()).filter(({ view }) => !view.item.archived);

/** The cases most like one under the default weights, with the reasons. */
export async function similarCases(id: string, limit: number): Promise<(Alike<ComparedCase> & { reasons: Reason[] })[]> {
  const all = await comparedCases();
  const one = all.find((other) => other.id === id);
  if (!one) throw new Error(`事例 ${id} がありません。`);
  return similar(one, await listedCases(), limit).map((alike) => ({ ...alike, reasons: reasonsFor(one.traits, alike.other.traits) }));
}

const namesBy = <T>(rows: ReadonlyMap<string, T>, name: (row: T) => string) => Object.fromEntries([...rows].map(([id, row]) => [id, name(row)]));

/** The name of each value in which cases are compared. */
export async function aspectNames(): Promise<AspectNames> {
  return {
    form: namesBy(await table('forms'), ({ title }) => title),
    field: namesBy(await table('fields'), ({ short }) => short),
    theme: namesBy(await table('themes'), ({ name }) => name),
    kind: placeSorts,
    size: Object.fromEntries(sizeBands.entries()),
  };
}

/** Every case in a few words, without what no case uses. */
export async function briefFile(): Promise<BriefFile> {
  const all = await listedCases();
  const places = new Map(all.map(({ view: { municipality }, traits }) =>
    [municipality.id, [municipality.name, traits.kind.join(' '), ...(traits.size === undefined ? [] : [traits.size])] as const]));
  // By its shown name: a project that was going on says so in its own words.
  const stages = new Map(all.map(({ view: { stage } }) => [stage.name, stage.done]));
  const stageOf = ({ stage }: CaseView) => String([...stages.keys()].indexOf(stage.name));
  const rowOf = ({ view, view: { item }, traits }: ComparedCase): BriefRow =>
    [item.id, item.title, item.municipality, stageOf(view), traits.form.join(' '), traits.field.join(' '), traits.theme.join(' ')];
  return {
    names: await aspectNames(),
    places: Object.fromEntries(places) as BriefFile['places'],
    stages: Object.fromEntries([...stages].entries()),
    cases: all.map(rowOf),
  };
}
