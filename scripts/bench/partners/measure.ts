/** How long the directory takes to follow a word or a choice. */
import { chances, withList } from '../list-changes.ts';
import type { Change, Made, OpenList } from '../list-changes.ts';

const typed = ['さ', 'さん', 'さんぷ', 'サンプル1', '里山', '渡辺', '髙橋', 'こども', '小平', '八王子市', 'みどり', 'みどり 港', '特定非営利活動法人灯台', '99', 'んん', '川べり の会', 'ﾐﾄﾞﾘ', 'かさんぷる12', 'npo支援', '大島 虹'];

async function changes({ change }: OpenList, count: number, next: (index: number) => Made): Promise<Change[]> {
  const made: Change[] = [];
  for (let index = 0; index < count; index += 1) made.push(await change(next(index)));
  return made;
}

/** The first search (which loads the index), further ones, and choices. */
export const measure = (address: string, slower: number, count: number): Promise<{ first: number; searches: Change[]; filters: Change[] }> => withList(address, slower, { tag: 'partner-finder', most: 2 }, async (list) => {
  const chance = chances();
  const { whole: first } = await list.change('サンプル');
  const searches = await changes(list, count, (index) => typed[index % typed.length] ?? '');
  await list.change('');
  return { first, searches, filters: await changes(list, count, () => [chance.next().value, chance.next().value]) };
});
