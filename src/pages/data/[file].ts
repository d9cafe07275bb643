/** Every file of the open data. */
import type { APIRoute } from 'astro';
import { siteData } from '../../components/site/data-files.ts';

export const getStaticPaths = async () =>
  (await siteData()).files.filter(({ path }) => !path.includes('/')).map(({ path, text, mediaType }) => ({ params: { file: path }, props: { text, mediaType } }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']), { headers: { 'Content-Type': `${String(props['mediaType'])}; charset=utf-8` } });
