/** The directory of organisations as files: its facets, its index, its further pages. */
import { crc32 } from '../domain/file/crc.ts';
import { packDirectory } from '../domain/partners/directory-index.ts';
import type { PackedDirectory } from '../domain/partners/directory-index.ts';
import { directoryKeys, written } from '../domain/partners/facets.ts';
import type { DirectoryKey } from '../domain/partners/facets.ts';
import { directoryRows, rowIds } from '../domain/partners/order.ts';
import type { DirectoryRow } from '../domain/partners/order.ts';
import { countsOf } from '../domain/partners/statistics.ts';
import type { Count } from '../domain/partners/statistics.ts';
import { partnerKinds } from '../schemas/partners.ts';
import { rows } from './content.ts';
import { municipalitiesByCode, placeName } from './map.ts';
import { partnerViews } from './partners.ts';
import type { PartnerView } from './partners.ts';
import { registers } from './registers.ts';

export const directoryTitles: Readonly<Record<DirectoryKey, string>> = {
  field: '分野', municipality: '自治体', kind: '種類', intent: '協働意向', form: '意向の形態', wish: '意向の分野', joint: '協働の実績', register: '名簿',
};

const unstated = ['unstated', '出典に記載なし'] as const;
const intents = { stated: '届出あり', expired: '期限切れ', none: '届出なし' };
const joints = { some: 'このサイトに事例あり', none: 'このサイトに事例なし' };
/** Facets that say how many there are of everything, even of what nobody has. */
const whole: readonly DirectoryKey[] = ['intent', 'joint'];

const fieldNames = async () => (await rows('fields')).toSorted((a, b) => a.number - b.number).map(({ id, short }) => [id, short] as const);

/** The words for the values of each facet, in the order they are shown. */
const names: Readonly<Record<DirectoryKey, () => Promise<Map<string, string>>>> = {
  field: async () => new Map([...(await fieldNames()), unstated]),
  municipality: async () => new Map([...(await municipalitiesByCode()).map((place) => [place.id, placeName(place)] as const), unstated]),
  kind: async () => new Map(Object.entries(partnerKinds)),
  intent: async () => new Map(Object.entries(intents)),
  form: async () => new Map((await rows('forms')).toSorted((a, b) => a.order - b.order).map(({ id, title }) => [id, title])),
  wish: async () => new Map(await fieldNames()),
  joint: async () => new Map(Object.entries(joints)),
  register: async () => new Map([...registers().registers.map(({ id, title }) => [id, title] as const), [written, 'このサイトの記録']]),
};

async function allOptions(): Promise<ReadonlyMap<DirectoryKey, readonly Count[]>> {
  const values = (await partnerViews()).map((view) => view.values);
  return new Map(await Promise.all(directoryKeys.map(async (key) => [key, countsOf(values, key, await names[key](), whole.includes(key))] as const)));
}

let options: Promise<ReadonlyMap<DirectoryKey, readonly Count[]>> | undefined;

/** The values of every facet with their counts. */
export const directoryOptions = (): Promise<ReadonlyMap<DirectoryKey, readonly Count[]>> => (options ??= allOptions());

/** The index of all organisations. */
export async function directoryIndex(): Promise<PackedDirectory> {
  const [views, known] = [await partnerViews(), await directoryOptions()];
  const readings = new Map((await municipalitiesByCode()).map(({ id, reading }) => [id, reading]));
  const order = (key: DirectoryKey) => (known.get(key) ?? []).map(({ value }) => value);
  const places = (known.get('municipality') ?? []).map(({ value, label }) => (value === 'unstated' ? '' : `${label} ${readings.get(value) ?? ''}`));
  return packDirectory(views.map(({ id, name, reading, cases, isEnded, values }) => ({ id, name, reading, cases: cases.length, isEnded, values })), order, places);
}

let version: Promise<string> | undefined;

/** Changes with the directory, so that a page never takes the index of another build. */
export const directoryVersion = (): Promise<string> => (version ??= directoryIndex().then((index) => crc32(JSON.stringify(index))));

/** A directory this long stands on its page as a whole; of a longer one the page holds the first part. */
const wholeLength = 200;
/** Organisations that are shown at once of a longer one. */
export const shownLength = 50;
/** Organisations on a page of the rows of 五十音. */
export const rowPageLength = 200;

/** What the first page of a list holds. */
export const firstShown = <T>(all: readonly T[]): readonly T[] => (all.length <= wholeLength ? all : all.slice(0, shownLength));

/** A page of a row of 五十音. */
export interface RowPage {
  readonly row: DirectoryRow;
  readonly number: number;
  readonly pages: number;
  readonly total: number;
  readonly views: readonly PartnerView[];
}

/** The address of a page of a row. */
export const rowPath = (row: DirectoryRow, number = 1): string => `partners/kana/${rowIds[row]}${number === 1 ? '' : `/${number}`}`;

/** The rows that have organisations. */
export async function rowsInUse(): Promise<DirectoryRow[]> {
  const used = new Set((await partnerViews()).map(({ row }) => row));
  return directoryRows.filter((row) => used.has(row));
}

/** The pages of a long directory by the rows of 五十音, for reading without JavaScript; none when its page holds everything. */
export async function rowPages(): Promise<RowPage[]> {
  const all = await partnerViews();
  if (firstShown(all).length === all.length) return [];
  return (await rowsInUse()).flatMap((row) => {
    const members = all.filter((view) => view.row === row);
    const pages = Math.ceil(members.length / rowPageLength);
    return Array.from({ length: pages }, (_, index) => ({ row, number: index + 1, pages, total: members.length, views: members.slice(index * rowPageLength, (index + 1) * rowPageLength) }));
  });
}
