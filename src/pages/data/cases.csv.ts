/** Every case as a table. */
import type { APIRoute } from 'astro';
import { fileHref } from '../../components/site/href.ts';
import { aboutText } from '../../domain/cases/file.ts';
import { csvFile } from '../../domain/tabular/csv.ts';
import { caseFile, caseTableOfAll } from '../../queries/case-data.ts';

export const GET: APIRoute = async ({ site }) => {
  const { about } = await caseFile((path) => new URL(fileHref(path.slice(1)), site).href);
  return new Response(csvFile(await caseTableOfAll(aboutText(about))), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
