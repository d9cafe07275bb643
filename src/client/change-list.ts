/** Lines that say what would change, in the template of <draft-bar>: the words as they are and as they would be. Long ones are cut, and stand whole below. */
import type { NamedChange } from '../domain/drafts/comparison.ts';
import { copyOf, put, show } from './check-sheet-dom.ts';

/** More signs are cut. */
const most = 60;

function cut(text: string): string {
  const signs = [...text.replaceAll(/\s*\n\s*/g, ' ')];
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : signs.join('');
}

function changeItem(root: ParentNode, { name, before, after }: NamedChange): HTMLElement {
  const item = copyOf(root, 'template[data-change]');
  for (const [place, text] of Object.entries({ name, 'before': cut(before), 'after': cut(after), 'whole-before': before, 'whole-after': after })) put(item, place, text);
  show(item, '[data-whole]', cut(before) !== before || cut(after) !== after);
  return item;
}

/** A line for each change. */
export const changeItems = (root: ParentNode, changes: readonly NamedChange[]): HTMLElement[] => changes.map((change) => changeItem(root, change));
