import { rows, text } from './content.ts';
import type { Row } from './content.ts';

/** Every chapter in reading order. */
export const chapters = async (): Promise<Row<'manual'>[]> => (await rows('manual')).toSorted((a, b) => a.order - b.order);

/** The address of a section of a chapter, named by its heading; the content checker has proven that it is there. */
export async function manualAddress(chapter: string, heading: string): Promise<string> {
  const { headings } = await text('manual', chapter);
  const found = headings.find((candidate) => candidate.text === heading);
  return `manual/${chapter}${found ? `#${found.slug}` : ''}`;
}

/** The contents shown beside each chapter. */
export const manualSection = async () => ({
  title: '手引きの目次',
  pages: (await chapters()).map(({ id, short }) => ({ text: short, path: `manual/${id}` })),
});
