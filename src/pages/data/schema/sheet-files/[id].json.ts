/** The JSON Schema of the files of each sheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileSchema } from '../../../../domain/sheet/json-schema.ts';
import { rows } from '../../../../queries/content.ts';
import { sheetView } from '../../../../queries/sheets.ts';

export const getStaticPaths: GetStaticPaths = async () => (await rows('sheets')).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const { shape, words } = await sheetView(params['id'] ?? '');
  return Response.json(fileSchema(shape, words));
};
