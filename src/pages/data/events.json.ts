/** Every lecture and training as open data. */
import type { APIRoute } from 'astro';
import { fileHref } from '../../components/site/href.ts';
import { events } from '../../queries/events.ts';
import { site } from '../../queries/site.ts';

export const GET: APIRoute = ({ site: base }) => {
  const all = events();
  const about = { name: `${site.name} 公開講座・研修`, count: all.length, address: new URL(fileHref('training/events/'), base).href, licence: site.licence.content, licenceUrl: site.licence.contentUrl, source: site.name };
  return Response.json({ about, events: all });
};
