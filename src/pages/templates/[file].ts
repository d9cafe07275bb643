/** The Word and Excel files of the 様式. */
import type { APIRoute } from 'astro';
import { fileName } from '../../domain/templates/paper.ts';
import { paperFile, templates } from '../../queries/templates.ts';

const types: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const getStaticPaths = async () => (await templates()).map((template) => ({ params: { file: fileName(template.id, template) }, props: { id: template.id, kind: template.kind } }));

export const GET: APIRoute = async ({ props }) => {
  const { bytes } = await paperFile(String(props['id']));
  return new Response(bytes.slice(), { headers: { 'Content-Type': types[String(props['kind'])] ?? '' } });
};
