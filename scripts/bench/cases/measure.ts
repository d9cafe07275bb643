/** How long the case list takes to follow a choice. */
import { chances, withList } from '../list-changes.ts';
import type { Change } from '../list-changes.ts';

/** One change of the filters, with the pages that had to be fetched for its rows. */
export type CaseChange = Change & { readonly fetched: number };

const pagesFetched = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/cases/page/')).length;

/** The changes, in order; the first one loads the index. */
export const measure = (address: string, slower: number, count: number): Promise<CaseChange[]> => withList(address, slower, { tag: 'case-finder', most: 3 }, async ({ page, change }) => {
  await page.evaluate(() => performance.setResourceTimingBufferSize(5000));
  const chance = chances();
  const made: CaseChange[] = [];
  while (made.length < count) {
    const fetched = await page.evaluate(pagesFetched);
    const one = await change([chance.next().value, chance.next().value]);
    made.push({ ...one, fetched: await page.evaluate(pagesFetched) - fetched });
  }
  return made;
});
