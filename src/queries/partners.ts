/** Organisations for pages, whether written by hand or from a register: one record each, in neutral order. */
import { directoryValues } from '../domain/partners/facets.ts';
import type { DirectoryValues } from '../domain/partners/facets.ts';
import { intentState } from '../domain/partners/intent.ts';
import type { IntentState } from '../domain/partners/intent.ts';
import { joinedRecords } from '../domain/partners/join.ts';
import type { Joined } from '../domain/partners/join.ts';
import { inKanaOrder } from '../domain/partners/order.ts';
import type { DirectoryRow } from '../domain/partners/order.ts';
import { allCaseViews } from './cases.ts';
import type { CaseView } from './cases.ts';
import { rows, table } from './content.ts';
import type { Row } from './content.ts';
import { registers } from './registers.ts';
import { today } from './today.ts';

/** An organisation as lists and pages show it. */
export interface PartnerView extends Joined<Row<'partners'>> {
  /** Its row in 五十音. */
  readonly row: DirectoryRow;
  readonly place: Row<'municipalities'> | undefined;
  readonly fieldRows: readonly Row<'fields'>[];
  readonly cases: readonly CaseView[];
  readonly state: IntentState;
  readonly isEnded: boolean;
  readonly values: DirectoryValues;
}

async function casesByPartner(): Promise<Map<string, CaseView[]>> {
  const made = new Map<string, CaseView[]>();
  for (const view of await allCaseViews()) for (const id of view.item.partners) made.set(id, [...(made.get(id) ?? []), view]);
  return made;
}

async function viewMaker() {
  const [places, fields, cases] = [await table('municipalities'), (await rows('fields')).toSorted((a, b) => a.number - b.number), await casesByPartner()];
  return (one: Joined<Row<'partners'>>, row: DirectoryRow): PartnerView => {
    const [intent, own] = [one.written?.intent, cases.get(one.written?.id ?? '') ?? []];
    const state = intentState(intent, today);
    return {
      ...one, row, state, cases: own,
      place: places.get(one.municipality ?? ''), fieldRows: fields.filter(({ id }) => one.fields.includes(id)),
      isEnded: one.entries.length > 0 && one.entries.every(({ record }) => record.status === 'dissolved'),
      values: directoryValues({ ...one, intent, isWritten: one.written !== undefined, registers: [...new Set(one.entries.map(({ register }) => register))] }, state, own.length),
    };
  };
}

async function make(): Promise<readonly PartnerView[]> {
  const all = joinedRecords(await rows('partners'), registers().entries);
  const view = await viewMaker();
  return inKanaOrder(all).map(({ item, row }) => view(item, row));
}

let made: Promise<readonly PartnerView[]> | undefined;

/** Every organisation in 五十音 of its reading: the order says nothing of worth. Made once a build. */
export const partnerViews = (): Promise<readonly PartnerView[]> => (made ??= make());

/** Organisations with a record of their own by hand. They are few, and the search of the site knows them. */
export const writtenPartners = async (): Promise<readonly PartnerView[]> => (await partnerViews()).filter(({ written }) => written !== undefined);

/** Organisations that only registers name. They can be many: the directory finds them, the search of the site does not. */
export const registeredPartners = async (): Promise<readonly PartnerView[]> => (await partnerViews()).filter(({ written }) => written === undefined);
