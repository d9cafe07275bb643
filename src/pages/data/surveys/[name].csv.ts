/** The figures of one survey and of all as tables, and the counts of our own collections. */
import type { APIRoute } from 'astro';
import { csvFile } from '../../../domain/tabular/csv.ts';
import type { PlainCell } from '../../../domain/tabular/xlsx-parts.ts';
import { statisticsFigures } from '../../../queries/partner-statistics.ts';
import { casebookCounts, surveys, surveysTable } from '../../../queries/surveys.ts';
import type { CountTable } from '../../../queries/surveys.ts';

const counted = (tables: readonly CountTable[]): PlainCell[][] =>
  [['表', '識別子', '名前', '合計', '実施'], ...tables.flatMap(({ title, lines }) => lines.map(({ value, name, all, done }): PlainCell[] => [title, value, name, all, done]))];

export async function getStaticPaths() {
  const own = [['casebook', counted((await casebookCounts()).tables)], ['directory', counted(await statisticsFigures()).map((row) => row.slice(0, -1))]] as const;
  const all = await surveys();
  return [...all.map((survey) => [survey.id, surveysTable([survey])] as const), ['figures', surveysTable(all)] as const, ...own].map(([name, table]) => ({ params: { name }, props: { table } }));
}

export const GET: APIRoute = ({ props }) => new Response(csvFile(props['table'] as PlainCell[][]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
