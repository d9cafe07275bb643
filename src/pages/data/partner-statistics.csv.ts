/** The statistics of the directory as a table. */
import type { APIRoute } from 'astro';
import { csvFile } from '../../domain/tabular/csv.ts';
import { statisticsRows } from '../../queries/partner-statistics.ts';

export const GET: APIRoute = async () => new Response(csvFile(await statisticsRows()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
