/** The statistics of the directory: how many organisations there are of each field, place and kind, and how many gave a wish or have a case. */
import { unstated } from '../domain/facets/filter.ts';
import { directoryKeys, pagedKeys } from '../domain/partners/facets.ts';
import type { DirectoryKey } from '../domain/partners/facets.ts';
import { countsOf } from '../domain/partners/statistics.ts';
import type { Count } from '../domain/partners/statistics.ts';
import type { PlainCell } from '../domain/tabular/xlsx-parts.ts';
import { areaNames } from './areas.ts';
import { directoryOptions, directoryTitles } from './directory.ts';
import { partnerViews } from './partners.ts';
import type { CountTable } from './surveys.ts';
import { today } from './today.ts';

/** A facet of the directory, or the area in which its municipality lies. */
type StatisticsKey = DirectoryKey | 'area';

/** One table of the page. */
export interface StatisticsTable {
  readonly key: StatisticsKey;
  readonly title: string;
  /** Whether an organisation may be counted in several lines. */
  readonly isMany: boolean;
  readonly counts: readonly Count[];
}

/** Facets in which an organisation can have several values. */
const many: readonly StatisticsKey[] = ['field', 'form', 'wish', 'register'];

/** Everything that is counted, on the day of the build. */
export async function partnerStatistics(): Promise<{ day: string; total: number; tables: StatisticsTable[] }> {
  const [views, options] = [await partnerViews(), await directoryOptions()];
  const tables = directoryKeys.map((key): StatisticsTable => ({ key, title: directoryTitles[key], isMany: many.includes(key), counts: options.get(key) ?? [] }));
  const area: StatisticsTable = { key: 'area', title: '地域', isMany: false, counts: countsOf(views.map(({ place }) => ({ area: [place?.area ?? unstated] })), 'area', new Map([...await areaNames(), [unstated, '出典に記載なし']])) };
  return { day: today, total: views.length, tables: tables.flatMap((table) => (table.key === 'municipality' ? [area, table] : [table])).filter(({ counts }) => counts.length > 0) };
}

const isPaged = (key: StatisticsKey) => (pagedKeys as readonly StatisticsKey[]).includes(key);

/** The same as tables of figures, as the counts of other collections are shown. */
export const statisticsFigures = async (): Promise<CountTable[]> => (await partnerStatistics()).tables.map(({ key, title, isMany, counts }) => ({
  id: key, title, overlaps: isMany,
  lines: counts.map(({ value, label, count }) => ({ value, name: label, all: count, done: count, ...(isPaged(key) && { path: `partners/${key}/${value}` }) })),
}));

/** The same as one table for spreadsheets. */
export async function statisticsRows(): Promise<PlainCell[][]> {
  const { day, total, tables } = await partnerStatistics();
  return [['date', 'facet', 'title', 'value', 'label', 'count'], [day, 'all', 'すべて', '', '団体', total], ...tables.flatMap(({ key, title, counts }) => counts.map(({ value, label, count }) => [day, key, title, value, label, count]))];
}
