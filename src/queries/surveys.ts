/** Surveys as they were published, and what is counted in this site's own collections. */
import type { FacetKey } from '../domain/cases/facets.ts';
import { countBy } from '../domain/surveys/count.ts';
import type { Count } from '../domain/surveys/count.ts';
import { surveyTable } from '../domain/surveys/table.ts';
import type { PlainCell } from '../domain/tabular/xlsx-parts.ts';
import { facetOptions, facetTitles } from './case-facets.ts';
import { caseViews } from './cases.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Every survey in its order. */
export const surveys = async (): Promise<Row<'surveys'>[]> => (await rows('surveys')).toSorted((a, b) => a.order - b.order);

/** The figures of some surveys as a table. */
export const surveysTable = (list: readonly Row<'surveys'>[]): PlainCell[][] => surveyTable(list);

/** One counted value with its words and its list. */
export interface CountLine extends Count { readonly name: string; readonly path?: string }

/** A table of counts: `id` names it in addresses of figures. */
export interface CountTable {
  readonly id: string;
  readonly title: string;
  /** Records may stand in several lines. */
  readonly overlaps: boolean;
  readonly lines: readonly CountLine[];
}

/** The facets that a survey asks about, and whether a case may have several values. */
const asked: readonly (readonly [FacetKey, boolean])[] = [['form', true], ['field', true], ['year', true], ['stage', false], ['area', true], ['municipality', true]];

async function caseCounts(key: FacetKey, overlaps: boolean): Promise<CountTable> {
  const views = await caseViews();
  const options = (await facetOptions(views)).get(key) ?? [];
  const counts = countBy(views, options.map(({ value }) => value), ({ facets }) => facets[key], ({ stage }) => stage.done);
  return { id: key, title: facetTitles[key], overlaps, lines: counts.map((count, place) => ({ ...count, name: options[place]?.label ?? '', ...(count.all > 0 && { path: `cases/${key}/${count.value}` }) })) };
}

/** The casebook counted: how many cases, how many took place, and by what a survey asks. */
export async function casebookCounts(): Promise<{ all: number; done: number; tables: CountTable[] }> {
  const views = await caseViews();
  const tables = await Promise.all(asked.map(([key, overlaps]) => caseCounts(key, overlaps)));
  return { all: views.length, done: views.filter(({ stage }) => stage.done).length, tables };
}
