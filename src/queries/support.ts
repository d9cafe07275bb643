/** The pages about support, in their order. */
import { rows } from './content.ts';

/** The contents shown beside each of them. */
export const supportSection = async (): Promise<{ title: string; pages: { text: string; path: string }[] }> => ({
  title: '支援の目次',
  pages: [
    { text: '指針の支援の方向', path: 'support' },
    ...(await rows('supports')).toSorted((a, b) => a.order - b.order).map(({ id, short }) => ({ text: short, path: `support/${id}` })),
    { text: '相談できるセンター', path: 'support/centres' },
  ],
});
