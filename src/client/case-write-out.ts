/** The last page: what is wrong, what is not stated, and the case as it will read. Loaded when it is opened. */
import { fileIn, titleOf } from '../domain/cases/write/draft.ts';
import { caseFaults } from '../domain/cases/write/faults.ts';
import { reading } from '../domain/cases/write/reading.ts';
import { unstatedIn } from '../domain/cases/write/unstated.ts';
import type { Part } from '../domain/record/record.ts';
import type { Place } from './case-write-view.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { showBlocks } from './record-blocks.ts';
import { listFaults } from './record-faults.ts';

/** Shows the last page for the data as they are. */
export function showOut({ root, shape, words }: Place, data: Part): void {
  const [{ fields, body }, faults] = [fileIn(shape, data), caseFaults(shape, data, words)];
  const unstated = unstatedIn(fields).map(({ label }) => label);
  listFaults(root, part(root, '[data-missing] [data-faults]'), faults);
  show(root, '[data-missing]', faults.length > 0);
  show(root, '[data-whole]', faults.length === 0);
  show(root, '[data-unstated]', unstated.length > 0);
  put(root, 'missing', faults.length);
  put(root, 'unstated', unstated.join('、'));
  put(root, 'preview-title', titleOf(data));
  showBlocks(part(root, '[data-record]'), reading(shape, fields, body, words), 5);
}
