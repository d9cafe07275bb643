/** The same as a table. */
import type { APIRoute } from 'astro';
import { csvFile } from '../../domain/tabular/csv.ts';
import { eventTable } from '../../queries/events.ts';

export const GET: APIRoute = () => new Response(csvFile(eventTable()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
