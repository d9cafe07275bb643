/** The case list as files: its index, its further pages, its timeline. */
import { openIndex, packIndex } from '../domain/cases/case-index.ts';
import type { PackedIndex } from '../domain/cases/case-index.ts';
import { timeline } from '../domain/cases/timeline.ts';
import type { TimelineYear } from '../domain/cases/timeline.ts';
import { allBits } from '../domain/facets/bits.ts';
import { crc32 } from '../domain/file/crc.ts';
import { facetOptions } from './case-facets.ts';
import { caseViews } from './cases.ts';
import type { CaseView } from './cases.ts';
import { rows } from './content.ts';

/** A list this long stands on its page as a whole; of a longer one the page holds the first part. */
const whole = 200;
/** Cases on a page of a longer list. */
export const pageLength = 50;

/** The cases that a list's first page holds. */
export const firstPage = <T>(views: readonly T[]): readonly T[] => (views.length <= whole ? views : views.slice(0, pageLength));

/** The further pages of the whole list, the second first; none when the first holds everything. */
export async function furtherPages(): Promise<{ number: number; views: readonly CaseView[] }[]> {
  const views = await caseViews();
  const count = Math.ceil(views.length / pageLength);
  return firstPage(views).length === views.length ? [] : Array.from({ length: count - 1 }, (_, index) => ({ number: index + 2, views: views.slice((index + 1) * pageLength, (index + 2) * pageLength) }));
}

const collator = new Intl.Collator('ja');

/** For each case its place in the order of the readings. */
function kanaPlaces(views: readonly CaseView[]): number[] {
  const order = views.map(({ item: { reading, title } }, position) => ({ position, words: reading ?? title })).toSorted((a, b) => collator.compare(a.words, b.words));
  const places: number[] = [];
  order.forEach(({ position }, place) => { places[position] = place; });
  return places;
}

/** The index of all cases. */
export async function caseIndex(): Promise<PackedIndex> {
  const views = await caseViews();
  const options = await facetOptions(views);
  return packIndex(views.map(({ facets }) => facets), (key) => options.get(key)?.map(({ value }) => value) ?? [], kanaPlaces(views));
}

let version: Promise<string> | undefined;
const makeVersion = async () => crc32(JSON.stringify([await caseIndex(), (await caseViews()).map(({ item }) => item.id)]));

/** Changes with the list, so that files of one build are never mixed with those of another. */
export const listVersion = (): Promise<string> => (version ??= makeVersion());

/** The stages of cases that took place or are going on. */
export const doneStages = async (): Promise<string[]> => (await rows('stages')).filter(({ done }) => done).map(({ id }) => id);

/** The timeline of all cases. */
export async function caseTimeline(): Promise<TimelineYear[]> {
  const index = openIndex(await caseIndex());
  return timeline(index, allBits(index.count), await doneStages());
}
