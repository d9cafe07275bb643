import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Every chapter in reading order. */
export const chapters = async (): Promise<Row<'manual'>[]> => (await rows('manual')).toSorted((a, b) => a.order - b.order);

/** The contents shown beside each chapter. */
export const manualSection = async () => ({
  title: '手引きの目次',
  pages: (await chapters()).map(({ id, short }) => ({ text: short, path: `manual/${id}` })),
});
