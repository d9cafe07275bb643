/** What the page shows beside a form made of a schema: how far each page is, and where one is. */
import { fieldsIn } from '../domain/write/form-shape.ts';
import type { FormShape } from '../domain/write/form-shape.ts';
import { isBlank, nameIn, toRecord } from '../domain/write/data.ts';
import type { FieldShape } from '../domain/write/shape.ts';
import type { Words } from '../domain/write/words.ts';
import { valueAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { part, parts, put } from './check-sheet-dom.ts';

/** The page, and what its form is made from. */
export interface Place {
  readonly root: HTMLElement;
  readonly shape: FormShape;
  readonly words: Words;
  /** The day in Japan on which the page was opened. */
  readonly today: string;
}

/** The fields of every page, or of the one of that name; undefined for a page without fields. */
export function fieldsOf(shape: FormShape, id?: string): FieldShape[] | undefined {
  const asked = shape.groups.filter((group) => id === undefined || group.id === id);
  return asked.length > 0 ? asked.flatMap((group) => fieldsIn(shape, group)) : undefined;
}

/** How many of some fields are written in. */
export const writtenIn = (fields: readonly FieldShape[], data: Part): number =>
  fields.filter((field) => !isBlank(toRecord(field, valueAt(data, [nameIn(field.name)]), 'clean'))).length;

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

/** Brings the list of pages up to date. `left` counts what is wrong in some fields. */
export function showTasks(place: Place, data: Part, left: (fields: readonly FieldShape[]) => number): void {
  const all = left(fieldsOf(place.shape) ?? []);
  for (const task of parts(place.root, '[data-task]')) {
    const fields = fieldsOf(place.shape, task.dataset['task']);
    const open = fields ? left(fields) : all;
    showTask(task, place, fields ? stateOf(writtenIn(fields, data), open) : open > 0 ? 'some' : 'done', open);
  }
}
