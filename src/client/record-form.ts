/**
 * A form over nested data (`domain/record`). A field names its value by `data-path`, relative to the nearest `data-at`; `data-show` shows the text
 * of a value. Lists are in `record-lists.ts`, what is missing in `record-faults.ts`. Ids and names have no slash, so paths are written with one.
 */
import { textAt, valueAt, withValue } from '../domain/record/record.ts';
import type { Part, Path } from '../domain/record/record.ts';
import { parts } from './check-sheet-dom.ts';
import { fillLists, fillTicks } from './record-lists.ts';
import { pathOf, split } from './record-paths.ts';

/** What a person writes into. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The field of an event, if it belongs to the data. */
export const fieldOf = (target: EventTarget | null): Field | null =>
  (target instanceof HTMLElement && target.matches('[data-path]') ? target as Field : null);

const isTick = (field: Field): field is HTMLInputElement => field.type === 'checkbox';
const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio';

/** The data after an edit of a field. */
export const readField = (field: Field, data: Part): Part => withValue(data, pathOf(field), isTick(field) ? field.checked : field.value);

/** Says that a field takes no more, because what is pasted beyond its limit is cut off silently. Returns the words that are shown. */
export function showLimit(field: Field): string {
  const limit = field.closest('[data-field]')?.querySelector<HTMLElement>('[data-limit]');
  if (!limit || field instanceof HTMLSelectElement) return '';
  limit.hidden = field.maxLength < 0 || field.value.length < field.maxLength;
  return limit.hidden ? '' : (limit.textContent ?? '');
}

/** A day that is not chosen leaves room on paper. */
export function markBlank(field: Field): void {
  if (field.type === 'date') field.toggleAttribute('data-blank', field.value === '');
}

/** Before printing: a line that is longer than its field is written out beside it. */
export function fitLines(root: ParentNode): void {
  for (const paper of parts(root, '[data-paper]')) paper.textContent = (paper.previousElementSibling as HTMLInputElement).value;
}

/** Writes only what differs, so that the cursor stays. */
function fillField(field: Field, data: Part): void {
  const path = pathOf(field);
  if (isRadio(field)) {
    field.name = path.join('/');
    field.checked = textAt(data, path) === field.value;
  } else if (isTick(field)) field.checked = valueAt(data, path) === true;
  else if (field.value !== textAt(data, path)) field.value = textAt(data, path);
  markBlank(field);
  showLimit(field);
}

/** `data-of` says that the path begins at the member of another list with the same id. */
function shownPath(place: HTMLElement): Path {
  const { of, show = '' } = place.dataset;
  const id = place.closest<HTMLElement>('[data-member]')?.dataset['member'] ?? '';
  return of === undefined ? pathOf(place, 'show') : [of, id, ...split(show)];
}

/** Shows the texts of the data outside of fields. A blank one becomes the words that its place has for it. */
export function showTexts(root: ParentNode, data: Part): void {
  for (const place of parts(root, '[data-show]')) {
    const text = textAt(data, shownPath(place)).trim() || (place.dataset['none'] ?? '');
    if (place.textContent !== text) place.textContent = text;
  }
}

/** Writes the data into the form. */
export function fillRecord(root: HTMLElement, data: Part): void {
  fillLists(root, data);
  fillTicks(root, data);
  for (const field of parts<Field>(root, '[data-path]')) fillField(field, data);
  showTexts(root, data);
}
