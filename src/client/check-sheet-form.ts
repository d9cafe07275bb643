/** The form and the document: reading one from the other and back. */
import { answerTexts, dayFields, headFields, notApplicable, recordOf, withAnswer, withRecord, withText } from '../domain/sheet/answers.ts';
import type { Answer, PhaseRecord, SheetDocument, Value } from '../domain/sheet/answers.ts';
import { roles } from '../domain/sheet/roles.ts';
import type { Role } from '../domain/sheet/roles.ts';
import { part, parts } from './check-sheet-dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
const radios = (item: HTMLElement) => parts<HTMLInputElement>(item, 'input[type="radio"]');
const texts = (item: HTMLElement) => parts<Field>(item, '[data-text]');
const questions = (phase: ParentNode) => parts<Field>(phase, '[data-question]');
const days = (phase: ParentNode) => parts<HTMLInputElement>(phase, '[data-day]');
const head = (form: ParentNode, name: string) => part<HTMLInputElement>(form, `input[name="${name}"]`);

/** The questions of a part of the form. */
export const itemsIn = (root: ParentNode): HTMLElement[] => parts(root, '[data-item]');

/** The id of a question's element. */
export const itemId = (item: HTMLElement): string => item.dataset['item'] ?? '';

const valueFrom = (text: string): Value => (text === notApplicable ? notApplicable : Number(text));

/** The answer that stands in the form. */
export function readItem(item: HTMLElement): Answer {
  const chosen = radios(item).find(({ checked }) => checked);
  const written = texts(item).map((field) => [field.dataset['text'], field.value]);
  return { ...(chosen ? { value: valueFrom(chosen.value) } : {}), ...Object.fromEntries(written) };
}

const chosenRole = (form: ParentNode): Role | undefined => roles.find((role) => form.querySelector<HTMLInputElement>(`input[name="role"][value="${role}"]`)?.checked);

/** Says that a field takes no more, because what is pasted beyond its limit is cut off silently. Returns the words that are shown. */
function showLimit(full: Field): string {
  const limit = full.parentElement?.querySelector<HTMLElement>('[data-limit]');
  if (!limit) return '';
  limit.hidden = full.value.length < full.maxLength;
  return limit.hidden ? '' : (limit.textContent ?? '');
}

/** The words about the edited field's limit, if it is reached. */
export const limitOf = (edited: HTMLElement): string => (edited instanceof HTMLInputElement || edited instanceof HTMLTextAreaElement ? showLimit(edited) : '');

/** Prepares paper: names that do not end at the edge of their field. */
function markHead(form: ParentNode): void {
  for (const paper of parts(form, '[data-paper]')) paper.textContent = paper.parentElement?.querySelector('input')?.value ?? '';
}

/** Prepares paper: room for a day that is not chosen. */
const markDay = (day: HTMLInputElement) => day.toggleAttribute('data-blank', day.value === '');

function readPart(phase: HTMLElement, edited: HTMLElement, record: PhaseRecord): Partial<PhaseRecord> {
  const item = edited.closest<HTMLElement>('[data-item]');
  if (item) return { answers: withAnswer(record.answers, itemId(item), readItem(item)) };
  const { question } = edited.dataset;
  if (question !== undefined) return { texts: withText(record.texts, question, (edited as Field).value) };
  days(phase).forEach(markDay);
  return Object.fromEntries(days(phase).map((day) => [day.dataset['day'], day.value]));
}

/** The document after an edit of the element. */
export function readEdit(form: ParentNode, edited: HTMLElement, document: SheetDocument): SheetDocument {
  const phase = edited.closest<HTMLElement>('[data-phase]');
  const id = phase?.dataset['phase'] ?? '';
  if (phase) return withRecord(document, id, readPart(phase, edited, recordOf(document, id)));
  markHead(form);
  return { ...document, role: chosenRole(form) ?? document.role, ...Object.fromEntries(headFields.map((name) => [name, head(form, name).value])) };
}

const setText = (field: Field, text: string) => {
  field.value = text;
  showLimit(field);
};

function fillItem(item: HTMLElement, answer: Answer | undefined): void {
  for (const radio of radios(item)) radio.checked = radio.value === String(answer?.value);
  for (const field of texts(item)) setText(field, answer?.[answerTexts.find((name) => name === field.dataset['text']) ?? 'reason'] ?? '');
}

function fillPhase(phase: HTMLElement, record: PhaseRecord): void {
  for (const day of days(phase)) {
    day.value = record[dayFields.find((name) => name === day.dataset['day']) ?? 'date'];
    markDay(day);
  }
  for (const field of questions(phase)) setText(field, record.texts.get(field.dataset['question'] ?? '') ?? '');
  for (const item of itemsIn(phase)) fillItem(item, record.answers.get(itemId(item)));
}

/** Writes the whole document into the form. */
export function fillForm(form: ParentNode, document: SheetDocument): void {
  for (const role of parts<HTMLInputElement>(form, 'input[name="role"]')) role.checked = role.value === document.role;
  for (const name of headFields) setText(head(form, name), document[name]);
  markHead(form);
  for (const phase of parts(form, '[data-phase]')) fillPhase(phase, recordOf(document, phase.dataset['phase'] ?? ''));
}

/** Takes the point of a question away; its texts stay. */
export function clearPoint(item: HTMLElement): void {
  for (const radio of radios(item)) radio.checked = false;
  radios(item)[0]?.focus();
}

const charactersPerLine = 40;
const linesOf = (text: string) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);

/** Before printing: makes every text high enough, where the browser does not do so by itself. */
export function fitTexts(form: ParentNode): void {
  for (const field of parts<HTMLTextAreaElement>(form, 'textarea:not([readonly])')) field.rows = Math.max(2, linesOf(field.value));
}
