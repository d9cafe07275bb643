/** The last page: what is wrong, what is not stated, and the case as it will read. Loaded when it is opened. */
import { fileIn, titleOf } from '../domain/cases/write/draft.ts';
import { caseFaults } from '../domain/cases/write/faults.ts';
import { reading } from '../domain/cases/write/reading.ts';
import { unstatedIn } from '../domain/cases/write/unstated.ts';
import type { Part } from '../domain/record/record.ts';
import { put, show } from './check-sheet-dom.ts';
import { showWhole } from './write-out.ts';
import type { Place } from './write-view.ts';

/** Shows the last page for the data as they are. */
export function showOut(place: Place, data: Part): void {
  const { root, shape, words, today } = place;
  const { fields, body } = fileIn(shape, data);
  const unstated = unstatedIn(fields).map(({ label }) => label);
  showWhole(place, caseFaults(shape, data, words, today), titleOf(data), reading(shape, fields, body, words));
  show(root, '[data-unstated]', unstated.length > 0);
  put(root, 'unstated', unstated.join('、'));
}
