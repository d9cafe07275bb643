/** The JSON Schema of each file of the open data. */
import type { APIRoute } from 'astro';
import { siteData } from '../../../components/site/data-files.ts';

export const getStaticPaths = async () =>
  (await siteData()).files.filter(({ path }) => path.startsWith('schema/')).map(({ path, text }) => ({ params: { file: path.slice('schema/'.length) }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
