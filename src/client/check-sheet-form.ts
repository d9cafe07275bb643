/** The form and the document: reading one from the other and back. */
import { headFields, notApplicable, roles, withAnswer } from '../domain/sheet/answers.ts';
import type { Answer, Role, SheetDocument, Value } from '../domain/sheet/answers.ts';
import { part, parts } from './check-sheet-dom.ts';

const radios = (item: HTMLElement) => parts<HTMLInputElement>(item, 'input[type="radio"]');
const reasonOf = (item: HTMLElement) => part<HTMLTextAreaElement>(item, '[data-reason]');
const field = (form: ParentNode, name: string) => part<HTMLInputElement>(form, `input[name="${name}"]`);

/** The questions of the form. */
export const itemsIn = (root: ParentNode): HTMLElement[] => parts(root, '[data-item]');

/** The id of a question's element. */
export const itemId = (item: HTMLElement): string => item.dataset['item'] ?? '';

const valueFrom = (text: string): Value => (text === notApplicable ? notApplicable : Number(text));

/** The answer that stands in the form. */
export function readItem(item: HTMLElement): Answer {
  const chosen = radios(item).find(({ checked }) => checked);
  const reason = reasonOf(item).value;
  return { ...(chosen ? { value: valueFrom(chosen.value) } : {}), ...(reason ? { reason } : {}) };
}

/** The role that is chosen in the form. */
export const chosenRole = (form: ParentNode): Role | undefined => roles.find((role) => part<HTMLInputElement>(form, `input[name="role"][value="${role}"]`).checked);

/** Says that a field takes no more, because what is pasted beyond its limit is cut off silently. Returns the words that are shown. */
function showLimit(full: HTMLInputElement | HTMLTextAreaElement): string {
  const limit = full.parentElement?.querySelector<HTMLElement>('[data-limit]');
  if (!limit) return '';
  limit.hidden = full.value.length < full.maxLength;
  return limit.hidden ? '' : (limit.textContent ?? '');
}

/** The words about the edited field's limit, if it is reached. */
export const limitOf = (edited: HTMLElement): string => (edited instanceof HTMLInputElement || edited instanceof HTMLTextAreaElement ? showLimit(edited) : '');

/** Prepares paper: room for a day that is not chosen, and names that do not end at the edge of their field. */
function markHead(form: ParentNode): void {
  field(form, 'date').toggleAttribute('data-blank', field(form, 'date').value === '');
  for (const paper of parts(form, '[data-paper]')) paper.textContent = paper.parentElement?.querySelector('input')?.value ?? '';
}

/** The document after an edit of the element. */
export function readEdit(form: ParentNode, edited: Element, document: SheetDocument): SheetDocument {
  const item = edited.closest<HTMLElement>('[data-item]');
  if (item) return { ...document, answers: withAnswer(document.answers, itemId(item), readItem(item)) };
  markHead(form);
  return { ...document, ...Object.fromEntries(headFields.map((name) => [name, field(form, name).value])) };
}

function fillItem(item: HTMLElement, answer: Answer | undefined): void {
  for (const radio of radios(item)) radio.checked = radio.value === String(answer?.value);
  reasonOf(item).value = answer?.reason ?? '';
  showLimit(reasonOf(item));
}

/** Writes the whole document into the form. */
export function fillForm(form: ParentNode, document: SheetDocument): void {
  for (const role of parts<HTMLInputElement>(form, 'input[name="role"]')) role.checked = role.value === document.role;
  for (const name of headFields) field(form, name).value = document[name];
  for (const name of headFields) showLimit(field(form, name));
  markHead(form);
  for (const item of itemsIn(form)) fillItem(item, document.answers.get(itemId(item)));
}

/** Takes the point of a question away; its reason stays. */
export function clearPoint(item: HTMLElement): void {
  for (const radio of radios(item)) radio.checked = false;
  radios(item)[0]?.focus();
}

const charactersPerLine = 40;
const linesOf = (text: string) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);

/** Before printing: makes every reason high enough, where the browser does not do so by itself. */
export function fitReasons(form: ParentNode): void {
  for (const item of itemsIn(form)) reasonOf(item).rows = Math.max(2, linesOf(reasonOf(item).value));
}
