/** Lists of a summary, shown to a length that a page can bear. */
import { copyOf, part, put, show } from '../check-sheet-dom.ts';

/** Longer lists are cut in the page; the workbook has them whole. */
const longest = 100;

/** Fills a list, and says how many lines are left out. */
export function fillList<Item>(box: HTMLElement, items: readonly Item[], line: (item: Item) => HTMLElement): void {
  part(box, '[data-list]').replaceChildren(...items.slice(0, longest).map(line));
  put(box, 'length', items.length);
  put(box, 'beyond', Math.max(0, items.length - longest));
  show(box, '[data-more]', items.length > longest);
  box.hidden = items.length === 0;
}

/** A copy of a template with texts in its parts. */
export function lineWith(root: HTMLElement, template: string, texts: Readonly<Record<string, string | number>>): HTMLElement {
  const line = copyOf(root, template);
  for (const [name, text] of Object.entries(texts)) put(line, name, text);
  return line;
}
