/** The statistics of the directory: how many organisations there are of each field, place and kind, and how many gave a wish or have a case. */
import { directoryKeys } from '../domain/partners/facets.ts';
import type { DirectoryKey } from '../domain/partners/facets.ts';
import type { Count } from '../domain/partners/statistics.ts';
import type { PlainCell } from '../domain/tabular/xlsx-parts.ts';
import { directoryOptions, directoryTitles } from './directory.ts';
import { partnerViews } from './partners.ts';
import { today } from './today.ts';

/** One table of the page. */
export interface StatisticsTable {
  readonly key: DirectoryKey;
  readonly title: string;
  /** Whether an organisation may be counted in several lines. */
  readonly isMany: boolean;
  readonly counts: readonly Count[];
}

/** Facets in which an organisation can have several values. */
const many: readonly DirectoryKey[] = ['field', 'form', 'wish', 'register'];

/** Everything that is counted, on the day of the build. */
export async function partnerStatistics(): Promise<{ day: string; total: number; tables: StatisticsTable[] }> {
  const options = await directoryOptions();
  const tables = directoryKeys.map((key) => ({ key, title: directoryTitles[key], isMany: many.includes(key), counts: options.get(key) ?? [] }));
  return { day: today, total: (await partnerViews()).length, tables: tables.filter(({ counts }) => counts.length > 0) };
}

/** The same as one table for spreadsheets. */
export async function statisticsRows(): Promise<PlainCell[][]> {
  const { day, total, tables } = await partnerStatistics();
  return [['date', 'facet', 'title', 'value', 'label', 'count'], [day, 'all', 'すべて', '', '団体', total], ...tables.flatMap(({ key, title, counts }) => counts.map(({ value, label, count }) => [day, key, title, value, label, count]))];
}
