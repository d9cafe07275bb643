/** Says whose file has which phase when none is answered in both. The words are in the HTML. */
import { unmatched } from '../domain/sheet/merge/phases.ts';
import type { Sides } from '../domain/sheet/merge/sides.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import type { Place } from './merge-load.ts';

const joinIn = (line: HTMLElement, name: string) => part(line, `[data-out="${name}"]`).dataset['join'] ?? '';

/** Shows it, or hides it while there is nothing to ask for. True if there is. */
export function showUnmatched({ root, shape, words }: Place, sides: Sides): boolean {
  const found = unmatched(sides, shape);
  const named = (ids: readonly string[]) => ids.map((id) => words.phases.find((phase) => phase.id === id)?.name ?? id);
  for (const { role, has, scored, ask } of found) {
    for (const line of parts(root, `[data-unmatched-side="${role}"]`)) {
      for (const [name, ids] of [['has', has], ['ask', ask]] as const) put(line, name, named(ids).join(joinIn(line, name)));
      for (const [hook, shown] of [['some', has.length > 0], ['only', !scored], ['nothing', has.length === 0], ['asked', ask.length > 0]] as const) show(line, `[data-${hook}]`, shown);
    }
  }
  show(root, '[data-unmatched]', found.length > 0);
  return found.length > 0;
}
