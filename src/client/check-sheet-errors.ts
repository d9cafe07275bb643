/** The summary of errors, after GOV.UK's pattern: it takes the focus, and each line leads to its field. */
import { recordOf } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { missingIn } from '../domain/sheet/progress.ts';
import { phaseOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { copyOf, openPhase, part, parts, show } from './check-sheet-dom.ts';

/** What has to be there before going on. */
export type Wanted = 'role' | 'answers';

/** Ids of the fields that are missing in a phase, in the order of the form. */
export function missingFields(shape: SheetShape, document: SheetDocument, id: string): string[] {
  const phase = phaseOf(shape, id);
  if (!phase) return [];
  return Object.entries(missingIn(shape, phase, recordOf(document, id)))
    .flatMap(([kind, ids]: [string, readonly string[]]) => ids.map((one) => `${id}-${{ texts: 'text', reasons: 'reason', evidence: 'evidence' }[kind] ?? ''}-${one}`));
}

/** Shows an error at its fields. A hidden description would be read out too, so the fields name it only while it is shown. */
function complain(error: HTMLElement, fields: readonly HTMLElement[], wrong: boolean): void {
  error.hidden = !wrong;
  for (const field of fields) {
    const help = document.getElementById(`help-${field.id}`)?.id ?? '';
    const described = [wrong ? error.id : '', help].filter(Boolean).join(' ');
    if (described) field.setAttribute('aria-describedby', described);
    else field.removeAttribute('aria-describedby');
  }
}

function mark(root: ParentNode, error: HTMLElement, wrong: boolean): void {
  const field = part(root, `#${CSS.escape(error.dataset['error'] ?? '')}`);
  complain(error, [field], wrong);
  if (wrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

const markRole = (root: ParentNode, wrong: boolean) => complain(part(root, '[data-role-error]'), parts(root, '[name="role"]'), wrong);

function line(box: HTMLElement, error: HTMLElement): HTMLElement {
  const copy = copyOf(box, '[data-error-template]');
  const link = part<HTMLAnchorElement>(copy, 'a');
  link.href = `#${error.dataset['error'] ?? ''}`;
  link.textContent = error.textContent;
  return copy;
}

/** Shows what is missing in the open phase, in the summary and at the fields. Returns how many things are. */
export function showErrors(root: HTMLElement, shape: SheetShape, document: SheetDocument, wanted: Wanted): number {
  const box = part(root, '[data-errors]');
  const noRole = document.role === null;
  const missing = wanted === 'answers' ? missingFields(shape, document, openPhase(root)) : [];
  const errors = parts(root, '[data-error]');
  const wrong = errors.filter((error) => missing.includes(error.dataset['error'] ?? ''));
  for (const error of errors) if (wrong.includes(error) === error.hidden) mark(root, error, wrong.includes(error));
  markRole(root, noRole);
  show(box, '[data-error-role]', noRole);
  show(box, '[data-go-on]', !noRole);
  part(box, '[data-error-list]').replaceChildren(...wrong.map((error) => line(box, error)));
  box.hidden = !noRole && wrong.length === 0;
  box.dataset['wanted'] = wanted;
  return wrong.length + (noRole ? 1 : 0);
}

/** After an edit: takes away what is no longer wrong. Nothing new is complained about while writing. */
export function relieveErrors(root: HTMLElement, shape: SheetShape, document: SheetDocument): void {
  const box = part(root, '[data-errors]');
  if (!box.hidden) showErrors(root, shape, document, box.dataset['wanted'] as Wanted);
}

/** Takes all complaints away. */
export function clearErrors(root: ParentNode): void {
  for (const error of parts(root, '[data-error]')) if (!error.hidden) mark(root, error, false);
  markRole(root, false);
  show(root, '[data-errors]', false);
}
