/** The page of an organisation: its facts, each with the numbers of its sources. */
import { sourcesOf, stated } from '../domain/partners/facts.ts';
import type { FactKey, Stated } from '../domain/partners/facts.ts';
import type { Organisation } from '../domain/registers/record.ts';
import type { Disclosure } from '../schemas/partners.ts';
import { viewpoints } from '../schemas/partners.ts';
import type { Source } from '../schemas/fields.ts';
import { rowsOf } from './content.ts';
import type { Row } from './content.ts';
import type { PartnerView } from './partners.ts';
import { registers } from './registers.ts';
import { site } from './site.ts';

/** A value with the numbers of the sources that say it. */
export interface Numbered<T> {
  readonly value: T;
  readonly numbers: readonly number[];
}

/** What is published about one viewpoint of 指針3. */
export interface ViewpointView {
  readonly name: string;
  readonly disclosures: readonly Disclosure[];
}

/** A wish with its links resolved. */
export interface WishView {
  readonly forms: readonly Row<'forms'>[];
  readonly fields: readonly Row<'fields'>[];
  readonly areas: readonly Row<'municipalities'>[];
}

const isSame = (a: Source, b: Source) => a.title === b.title && a.url === b.url;

/** Every source of a page: those of the record by hand, then registers and their corrections; `key` is how facts name them. */
export function profileSources({ written, entries }: PartnerView): { key: string; source: Source }[] {
  const own = [...(written?.sources ?? []), ...(written?.facts ?? []).flatMap(({ source }) => source ?? [])];
  const byHand = own.filter((source, index) => own.findIndex((other) => isSame(source, other)) === index).map((source, index) => ({ key: `written/${index}`, source }));
  const known = new Map(registers().registers.map((register) => [register.id, register]));
  const imported = sourcesOf(entries).flatMap(({ key, register: id, checked, note }: ReturnType<typeof sourcesOf>[number] & { note?: string | undefined }) => {
    const register = known.get(id);
    if (!register) return [];
    const { title, url, seen, licence } = register.source;
    return [{ key, source: checked === undefined ? { title: `${register.title}(${title})`, url, seen, note: licence && `利用条件: ${licence}` } : { title: `${register.title}への訂正の届出`, seen: checked, note } }];
  });
  return [...byHand, ...imported];
}

/** Asks for facts of an organisation. */
export function factsIn(view: PartnerView, sources: readonly { key: string; source: Source }[]) {
  const numberOf = (key: string) => sources.findIndex((source) => source.key === key) + 1;
  const numbered = <T>({ value, sources: keys }: Stated<T>): Numbered<T> => ({ value, numbers: keys.map(numberOf) });
  return {
    of: <K extends FactKey>(key: K): Numbered<NonNullable<Organisation[K]>>[] => stated(view.entries, key).map(numbered),
    numberOf: (source: Source): number => sources.findIndex((known) => isSame(known.source, source)) + 1,
  };
}

/** The viewpoints of 指針3 in their order, also those about which nothing is published. */
export const viewpointsOf = ({ written }: PartnerView): ViewpointView[] =>
  Object.entries(viewpoints).map(([id, name]) => ({ name, disclosures: (written?.disclosures ?? []).filter(({ viewpoint }) => viewpoint === id) }));

/** How the log of a record that someone added ends. */
const cameWith = '記録を載せました。';

/** What changed, newest first: what editors and the organisation wrote down, corrections of registers, and whence the record came. */
export function historyOf({ written, entries }: PartnerView): { day: string; text: string }[] {
  const titles = new Map(registers().registers.map(({ id, title, source }) => [id, { title, day: source.seen }]));
  const own = written?.changes ?? [];
  const first = written && !own.some(({ text }) => text.endsWith(cameWith)) ? [{ day: site.opened, text: `最初の収録で、この${cameWith}` }] : [];
  const imported = entries.flatMap(({ register, edited }) => {
    const known = titles.get(register);
    return [
      ...(edited ? [{ day: edited.checked, text: `名簿の記載を訂正しました。${edited.note ? `(${edited.note})` : ''}` }] : []),
      ...(known ? [{ day: known.day, text: `「${known.title}」から取り込みました。` }] : []),
    ];
  });
  return [...own, ...imported, ...first].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The links of a wish. */
export async function wishOf({ written }: PartnerView): Promise<WishView | undefined> {
  const intent = written?.intent;
  if (!written || !intent) return undefined;
  const [forms, fields, areas] = [await rowsOf('forms', intent.forms), await rowsOf('fields', intent.fields ?? written.fields), await rowsOf('municipalities', intent.areas ?? [written.municipality])];
  return { forms, fields, areas };
}
