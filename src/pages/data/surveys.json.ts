/** Every survey as open data. */
import type { APIRoute } from 'astro';
import { site } from '../../queries/site.ts';
import { surveys } from '../../queries/surveys.ts';

export const GET: APIRoute = async () =>
  Response.json({ about: { name: `${site.name} 調査`, licence: site.licence.content, licenceUrl: site.licence.contentUrl, source: site.name }, surveys: await surveys() });
