import { guidelinePath } from '../domain/site/paths.ts';
import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Every page of the guideline in reading order. */
export const guidelines = async (): Promise<Row<'guidelines'>[]> => (await rows('guidelines')).toSorted((a, b) => a.order - b.order);

/** The contents shown beside each guideline page. */
export const guidelineSection = async () => ({
  title: '指針の目次',
  pages: (await guidelines()).map(({ id, short }) => ({ text: short, path: guidelinePath(id) })),
});
