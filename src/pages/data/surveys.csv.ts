/** Every figure of every survey as a table. */
import type { APIRoute } from 'astro';
import { csvFile } from '../../domain/tabular/csv.ts';
import { surveys, surveysTable } from '../../queries/surveys.ts';

export const GET: APIRoute = async () => new Response(csvFile(surveysTable(await surveys())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
