/** What the page shows beside the form: how far each page is, where one is, the notes. */
import { fieldsIn } from '../domain/cases/write/case-shape.ts';
import type { CaseShape, GroupShape } from '../domain/cases/write/case-shape.ts';
import { isBlank, nameIn, toRecord } from '../domain/cases/write/data.ts';
import { caseFaults, faultsIn, withTold } from '../domain/cases/write/faults.ts';
import type { Words } from '../domain/cases/write/words.ts';
import { listAt, valueAt } from '../domain/record/record.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';

/** The page, and what its form is made from. */
export interface Place {
  readonly root: HTMLElement;
  readonly shape: CaseShape;
  readonly words: Words;
  /** Headings that a new text begins with. */
  readonly headings: readonly string[];
}

/** The page of the form that is open, if fields are on it. */
export const openGroup = ({ root, shape }: Place): GroupShape | undefined => shape.groups.find(({ id }) => id === root.dataset['step']);

/** What is wrong on the open page. */
export function openFaults(place: Place, data: Part): Fault[] {
  const group = openGroup(place);
  return group ? faultsIn(fieldsIn(place.shape, group), data, place.words) : [];
}

/** How many fields of a page are written in; all pages without one. */
export function writtenIn(shape: CaseShape, data: Part, group?: GroupShape): number {
  const told = withTold(data);
  const fields = group ? fieldsIn(shape, group) : shape.groups.flatMap((one) => fieldsIn(shape, one));
  return fields.filter((field) => !isBlank(toRecord(field, valueAt(told, [nameIn(field.name)]), 'clean'))).length;
}

function stateOf(written: number, left: number): string {
  if (left > 0) return written > 0 ? 'some' : 'none';
  return written > 0 ? 'done' : 'free';
}

function showTask(task: HTMLElement, { root }: Place, state: string, left: number): void {
  task.dataset['state'] = state;
  put(task, 'left', left);
  const link = part(task, 'a');
  if (task.dataset['task'] === root.dataset['step']) link.setAttribute('aria-current', 'step');
  else link.removeAttribute('aria-current');
}

/** Brings everything beside the form up to date with the data. */
export function showBeside(place: Place, data: Part): void {
  const { root, shape, words } = place;
  const all = caseFaults(shape, data, words).length;
  for (const task of parts(root, '[data-task]')) {
    const group = shape.groups.find(({ id }) => id === task.dataset['task']);
    const left = group ? faultsIn(fieldsIn(shape, group), data, words).length : all;
    showTask(task, place, group ? stateOf(writtenIn(shape, data, group), left) : left > 0 ? 'some' : 'done', left);
  }
  show(root, '[data-notes]', listAt(data, ['notes']).length > 0);
  if (root.dataset['step'] === 'file') void import('./case-write-out.ts').then(({ showOut }) => showOut(place, data));
}
