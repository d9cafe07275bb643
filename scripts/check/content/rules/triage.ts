/** 「どこに相談?」 leads everybody somewhere after three questions at most. */
import { ofEntry } from '../place.ts';
import type { Entry, Rule } from '../types.ts';

/** Most questions on the way. */
const most = 3;

interface Loose { answers?: { to?: unknown }[] }
const next = (entry: Entry): string[] => ((entry.data as Loose | null)?.answers ?? []).flatMap(({ to }) => (typeof to === 'string' ? [to] : []));

/** How many questions stand before a page, at most; pages that are never reached are not named. */
function depths(pages: ReadonlyMap<string, Entry>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let front = new Map([['start', 0]]);
  for (let depth = 0; front.size > 0 && depth <= pages.size; depth += 1) {
    for (const [id] of front) found.set(id, depth);
    front = new Map([...front.keys()].flatMap((id) => { const page = pages.get(id); return page ? next(page).map((to) => [to, depth + 1] as const) : []; }));
  }
  return found;
}

/** Every page is reached, and none behind more questions than three. */
export const triage: Rule = ({ entries }) => {
  const pages = new Map(entries.filter(({ collection }) => collection === 'triage').map((entry) => [entry.id, entry]));
  const found = depths(pages);
  return [...pages.values()].flatMap((entry) => {
    const depth = found.get(entry.id);
    if (depth === undefined) return [ofEntry(entry, ['id'], `startから「${entry.id}」へ進めません。どこかのanswersに書くか、このページを消してください。`)];
    return depth > most ? [ofEntry(entry, ['id'], `「${entry.id}」までの問いが${most}つを超えます。問いを減らしてください。`)] : [];
  });
};
