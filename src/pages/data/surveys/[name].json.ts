/** One survey as open data. */
import type { APIRoute } from 'astro';
import type { Row } from '../../../queries/content.ts';
import { surveys } from '../../../queries/surveys.ts';

export async function getStaticPaths() {
  return (await surveys()).map((survey) => ({ params: { name: survey.id }, props: { survey } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['survey'] as Row<'surveys'>);
