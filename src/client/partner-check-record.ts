/** The record to publish as the page shows it. Loaded when its part is opened. */
import { textsOf } from '../domain/record/blocks.ts';
import type { Part } from '../domain/record/record.ts';
import { selectionFaults } from '../domain/selection/faults.ts';
import { namesLeft, publicRecord } from '../domain/selection/reading.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { showBlocks } from './record-blocks.ts';
import { listFaults } from './record-faults.ts';

/** Shows the record, what it still lacks, and names that stand in its texts. */
export function showRecord(root: HTMLElement, data: Part): void {
  const [blocks, faults] = [publicRecord(data), selectionFaults(data)];
  showBlocks(part(root, '[data-record]'), blocks, 4);
  listFaults(root, part(root, '[data-missing] [data-faults]'), faults);
  show(root, '[data-missing]', faults.length > 0);
  put(root, 'missing', faults.length);
  const names = namesLeft(data, textsOf(blocks));
  show(root, '[data-names-left]', names.length > 0);
  put(root, 'names-left', names.join('、'));
}
