/** The last page of a form made of a schema: what is wrong, and what is written as it will read. Loaded when it is opened. */
import type { Block } from '../domain/record/blocks.ts';
import type { Fault } from '../domain/record/record.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { showBlocks } from './record-blocks.ts';
import { listFaults } from './record-faults.ts';
import type { Place } from './write-view.ts';

/** Shows what is wrong, and the record under its title. */
export function showWhole({ root }: Place, faults: readonly Fault[], title: string, blocks: readonly Block[]): void {
  listFaults(root, part(root, '[data-missing] [data-faults]'), faults);
  show(root, '[data-missing]', faults.length > 0);
  show(root, '[data-whole]', faults.length === 0);
  put(root, 'missing', faults.length);
  put(root, 'preview-title', title);
  showBlocks(part(root, '[data-record]'), blocks, 5);
}
