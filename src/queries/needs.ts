/** Both directions of looking for each other: what departments look for, and what organisations offer and ask for. */
import { parse } from 'yaml';
import raw from '../content/needs/items.yaml?raw';
import { needsSchema } from '../schemas/needs.ts';
import type { Need } from '../schemas/needs.ts';
import { row, rowsOf } from './content.ts';
import type { Row } from './content.ts';
import { writtenPartners } from './partners.ts';
import type { PartnerView } from './partners.ts';
import { today } from './today.ts';

/** Read as one file: Astro warns of a collection that holds nothing, which is how this one begins. */
export const allNeeds: readonly Need[] = needsSchema.parse(parse(raw));

/** What a department looks for, with its links resolved. */
export interface NeedView {
  readonly need: Need;
  readonly place: Row<'municipalities'>;
  readonly fields: readonly Row<'fields'>[];
  readonly forms: readonly Row<'forms'>[];
}

const view = async (need: Need): Promise<NeedView> =>
  ({ need, place: await row('municipalities', need.municipality), fields: await rowsOf('fields', need.fields), forms: await rowsOf('forms', need.forms) });

/** What departments look for today, the earliest end first. */
export async function openNeeds(): Promise<NeedView[]> {
  const open = allNeeds.filter(({ until }) => until >= today).toSorted((a, b) => a.until.localeCompare(b.until) || a.id.localeCompare(b.id));
  return Promise.all(open.map(view));
}

/** How many needs are past their day, and shown no more. */
export const pastNeeds = (): number => allNeeds.filter(({ until }) => until < today).length;

/** Organisations whose wish counts today, in the order of the directory. */
export const wishes = async (): Promise<PartnerView[]> => (await writtenPartners()).filter(({ state }) => state === 'stated');
