/** The picture of a case: its 協働の構図 with the signs of its fields. */
import type { APIRoute } from 'astro';
import { drawPicture } from '../../../components/site/draw-picture.ts';
import { allCaseViews } from '../../../queries/cases.ts';
import type { CaseView } from '../../../queries/cases.ts';

export const getStaticPaths = async () => (await allCaseViews()).map((view) => ({ params: { id: view.item.id }, props: { view } }));

export const GET: APIRoute<{ view: CaseView }> = ({ props: { view: { item, stage, fields } } }) =>
  drawPicture({ diagram: item.diagram, done: stage.done, signs: fields.map(({ sign }) => sign) });
