/** The summary of errors, after GOV.UK's pattern: it takes the focus, and each line leads to its field. */
import { lacksReason } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { copyOf, part, parts, show } from './check-sheet-dom.ts';
import { itemId, itemsIn } from './check-sheet-form.ts';

/** What has to be there before going on. */
export type Wanted = 'role' | 'reasons';

function line(box: HTMLElement, item: HTMLElement): HTMLElement {
  const copy = copyOf(box, '[data-error-template]');
  const link = part<HTMLAnchorElement>(copy, 'a');
  link.href = `#reason-${itemId(item)}`;
  link.textContent = part(item, '[data-error]').textContent;
  return copy;
}

/** Shows an error at its fields. A hidden description would be read out too, so the fields name it only while it is shown. */
function complain(error: HTMLElement, fields: readonly HTMLElement[], wrong: boolean): void {
  error.hidden = !wrong;
  for (const field of fields) {
    if (wrong) field.setAttribute('aria-describedby', error.id);
    else field.removeAttribute('aria-describedby');
  }
}

function mark(item: HTMLElement, wrong: boolean): void {
  const field = part(item, '[data-reason]');
  complain(part(item, '[data-error]'), [field], wrong);
  if (wrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

const markRole = (root: ParentNode, wrong: boolean) => complain(part(root, '[data-role-error]'), parts(root, '[name="role"]'), wrong);

/** Shows what is missing in the summary and at the fields. Returns how many things are. */
export function showErrors(root: ParentNode, shape: SheetShape, document: SheetDocument, wanted: Wanted): number {
  const box = part(root, '[data-errors]');
  const noRole = document.role === null;
  const wrong = wanted === 'reasons' ? itemsIn(root).filter((item) => lacksReason(shape, document.answers.get(itemId(item)))) : [];
  for (const item of itemsIn(root)) mark(item, wrong.includes(item));
  markRole(root, noRole);
  show(box, '[data-error-role]', noRole);
  show(box, '[data-go-on]', !noRole);
  part(box, '[data-error-list]').replaceChildren(...wrong.map((item) => line(box, item)));
  box.hidden = !noRole && wrong.length === 0;
  box.dataset['wanted'] = wanted;
  return wrong.length + (noRole ? 1 : 0);
}

/** After an edit: takes away what is no longer wrong. Nothing new is complained about while writing. */
export function relieveErrors(root: ParentNode, shape: SheetShape, document: SheetDocument): void {
  const box = part(root, '[data-errors]');
  if (!box.hidden) showErrors(root, shape, document, box.dataset['wanted'] as Wanted);
}

/** Takes all complaints away. */
export function clearErrors(root: ParentNode): void {
  for (const item of itemsIn(root)) mark(item, false);
  markRole(root, false);
  show(root, '[data-errors]', false);
}

/** Follows a link of the summary: the field takes the focus, and its question comes into view. */
export function followError(link: HTMLAnchorElement): boolean {
  if (!link.closest('[data-errors]')) return false;
  const target = document.querySelector<HTMLElement>(link.hash);
  const field = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input') : target;
  field?.focus({ preventScroll: true });
  field?.closest('fieldset')?.scrollIntoView();
  return true;
}
