/** The record of an organisation after it handed something in. Pure: what stands in the site comes in, what is to stand there comes out. */
import type { Partner } from '../../../schemas/partners.ts';
import type { Registration } from '../../../schemas/partner-file.ts';

/** What the registration itself is called as a source. */
export const ownSource = '団体の届出';

/** Field → its name in the log of changes. */
const labels = {
  name: '名前', reading: '読み', kind: '種類', number: '法人番号', municipality: '自治体', website: 'ウェブサイト', fields: '分野',
  disclosures: '公表していること', intent: '協働意向', sources: '出典', checked: '確かめた日',
} as const;
type Told = keyof typeof labels;

const present = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as T;
/** The same text for the same values, whatever the order of their names. */
const stable = (value: unknown) => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner));

/** The fields that differ, in the order of the labels. */
export const differing = (before: Partner, after: Partner): Told[] => (Object.keys(labels) as Told[]).filter((name) => stable(before[name]) !== stable(after[name]));

/** The names of fields for readers. */
export const namesOf = (fields: readonly Told[]): string => fields.map((name) => labels[name]).join('、');

const othersIn = (before: Partner | undefined) => (before?.disclosures ?? []).filter(({ by }) => by !== 'organisation');

/** Sources that stood there stay, those that the organisation names again with their new day. */
function sourcesOf(given: Registration, before: Partner | undefined): Partner['sources'] {
  const own = given.sources ?? [];
  const isNamed = ({ title, url }: Partner['sources'][number]) => title === ownSource || own.some((one) => one.title === title && one.url === url);
  return [...(before?.sources ?? []).filter((one) => !isNamed(one)), ...own, { title: ownSource, seen: given.checked }];
}

function merged(given: Registration, before: Partner | undefined): Partner {
  const { name, reading, kind, number, municipality, website, fields, disclosures = [], intent, checked } = given;
  const entered = disclosures.map((one) => ({ ...one, by: 'organisation' as const }));
  const { facts = [], changes } = before ?? {};
  const all = { name, reading, kind, number, municipality, website, fields, disclosures: [...entered, ...othersIn(before)], intent, changes };
  return { ...present(all), fields, facts, sources: sourcesOf(given, before), checked } as Partner;
}

const withChange = (record: Partner, day: string, text: string): Partner => ({ ...record, changes: [{ day, text }, ...(record.changes ?? [])] });

/** The record after a registration on that day; undefined if it would stay as it is. */
export function registered(given: Registration, before: Partner | undefined, day: string): Partner | undefined {
  const after = merged(given, before);
  if (!before) return withChange(after, day, '団体の届出により、記録を載せました。');
  const fields = differing(before, after);
  if (fields.length === 0) return undefined;
  const told = fields.filter((name) => name !== 'checked' && name !== 'sources');
  return withChange(after, day, told.length > 0 ? `団体の届出により、記録を改めました(${namesOf(told)})。` : '団体が、記録を確かめ直しました。');
}

/** The record without what the organisation had handed in; what other sources say stays. Undefined if nothing of it is there. */
export function withdrawn(before: Partner, day: string): Partner | undefined {
  const { intent, disclosures, ...rest } = before;
  const others = othersIn(before);
  const sources = rest.sources.filter(({ title }) => title !== ownSource);
  const after: Partner = { ...rest, ...(others.length > 0 && { disclosures: others }), sources: sources.length > 0 ? sources : rest.sources };
  return differing(before, after).length > 0 ? withChange(after, day, '団体の届出により、団体が届け出た内容を取りやめました。') : undefined;
}
