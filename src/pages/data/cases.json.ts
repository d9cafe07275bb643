/** Every case as open data. */
import type { APIRoute } from 'astro';
import { fileHref } from '../../components/site/href.ts';
import { caseFile } from '../../queries/case-data.ts';

export const GET: APIRoute = async ({ site }) => Response.json(await caseFile((path) => new URL(fileHref(path.slice(1)), site).href));
