/** The words of the sheet: what is data in the page, and the questions as they stand in it. */
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { ItemWords, SheetWords } from '../domain/sheet/words.ts';
import { part } from './check-sheet-dom.ts';

const questionIn = (root: ParentNode, kind: 'score' | 'expect', id: string) => root.querySelector(`[data-kind="${kind}"] [data-item="${CSS.escape(id)}"] legend > :last-child`)?.textContent ?? '';

function itemIn(root: ParentNode, id: string): ItemWords {
  const [text, expected] = [questionIn(root, 'score', id), questionIn(root, 'expect', id)];
  return { id, text, ...(expected ? { expected } : {}) };
}

/** The words of a sheet, of which the page has the questions only once. */
export function wordsIn(root: ParentNode, { viewpoints }: SheetShape): SheetWords {
  const words = JSON.parse(part(root, '[data-words]').textContent ?? '') as SheetWords;
  const questions = new Map(viewpoints.map(({ id, items }) => [id, items.map((item) => itemIn(root, item.id))]));
  return { ...words, viewpoints: words.viewpoints.map(({ id, name }) => ({ id, name, items: questions.get(id) ?? [] })) };
}
