/** The last page: what is wrong, what should be looked at, and the record as it will read. Loaded when it is opened. */
import { fieldsIn, titleOf } from '../domain/partners/write/draft.ts';
import { registrationFaults } from '../domain/partners/write/faults.ts';
import { reading } from '../domain/partners/write/reading.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import { part, show } from './check-sheet-dom.ts';
import { listFaults } from './record-faults.ts';
import { showWhole } from './write-out.ts';
import type { Place } from './write-view.ts';

/** Shows the last page for the data as they are. */
export function showOut(place: Place, data: Part, doubts: readonly Fault[]): void {
  const { root, shape, words, today } = place;
  showWhole(place, registrationFaults(shape, data, words, today), titleOf(data), reading(shape, fieldsIn(shape, data), words));
  listFaults(root, part(root, '[data-doubts] [data-faults]'), doubts);
  show(root, '[data-doubts]', doubts.length > 0);
  show(root, '[data-named]', titleOf(data) !== '');
  show(root, '[data-unnamed]', titleOf(data) === '');
}
