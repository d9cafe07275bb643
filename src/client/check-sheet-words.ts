/** The words of the sheet: what is data in the page, and the questions as they stand in it. */
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { part } from './check-sheet-dom.ts';

const questionIn = (root: ParentNode, id: string) => part(root, `[data-phase] [data-item="${CSS.escape(id)}"] legend > :last-child`).textContent ?? '';

/** The words of a sheet, of which the page has the questions only once. */
export function wordsIn(root: ParentNode, { viewpoints }: SheetShape): SheetWords {
  const words = JSON.parse(part(root, '[data-words]').textContent ?? '') as SheetWords;
  const questions = new Map(viewpoints.map(({ id, items }) => [id, items.map((item) => ({ id: item.id, text: questionIn(root, item.id) }))]));
  return { ...words, viewpoints: words.viewpoints.map(({ id, name }) => ({ id, name, items: questions.get(id) ?? [] })) };
}
