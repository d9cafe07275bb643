/** What the page shows beside the form: how far each part is, what comes first. */
import { listAt, textAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { idsOf, isPublic, parts as faultsOf, progress, selectionFaults } from '../domain/selection/faults.ts';
import type { PartName } from '../domain/selection/faults.ts';
import { parts, put, show } from './check-sheet-dom.ts';

/** The day here, as the form writes days. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
};

/** The open part, if it is one that is filled in. */
export const openPart = (root: HTMLElement): PartName | undefined => (Object.keys(faultsOf) as PartName[]).find((name) => name === root.dataset['step']);

function showProgress(root: HTMLElement, data: Part): void {
  for (const task of parts(root, '[data-task]')) {
    const name = task.dataset['task'] ?? '';
    task.dataset['state'] = name === 'record' ? (selectionFaults(data).length === 0 ? 'done' : 'none') : progress(data, name as PartName);
  }
}

function showCounts(root: HTMLElement, data: Part): void {
  const criteria = idsOf(data, 'criteria');
  for (const member of parts(root, '[data-list="candidates"] > [data-member]')) {
    const checked = criteria.filter((one) => textAt(data, ['candidates', member.dataset['member'] ?? '', 'checks', one, 'state']) !== '');
    put(member, 'checked', checked.length);
    put(member, 'criteria', criteria.length);
  }
}

/** Brings everything beside the form up to date with the data. */
export function showBeside(root: HTMLElement, data: Part): void {
  showProgress(root, data);
  showCounts(root, data);
  show(root, '[data-not-public]', !isPublic(data, today()));
  show(root, '[data-no-candidates]', listAt(data, ['candidates']).length === 0);
  show(root, '[data-no-criteria]', listAt(data, ['criteria']).length === 0);
  root.toggleAttribute('data-without-candidates', listAt(data, ['candidates']).length === 0);
  if (root.dataset['step'] === 'record') void import('./partner-check-record.ts').then(({ showRecord }) => showRecord(root, data));
}
