/**
 * What is missing in a form over nested data, after GOV.UK's pattern: words at each field, and a summary that takes the focus and leads to the fields.
 * `data-field` is the box of a field and names its path; its children `data-fault` are the words for each kind. `data-label` names a member of a list (`data-member`) or a part (`data-within`).
 */
import type { Fault } from '../domain/record/record.ts';
import { copyOf, part, parts } from './check-sheet-dom.ts';
import { pathOf } from './record-paths.ts';

const keyOf = ({ kind, path }: Fault) => `${kind} ${path.join('/')}`;
const boxesIn = (root: ParentNode) => new Map(parts(root, '[data-field]').map((box) => [pathOf(box, 'field').join('/'), box]));
const controlsOf = (box: HTMLElement) => parts(box, 'input, textarea, select, button');

/** Describes a field by what is wrong, only while it is shown: a hidden description would be read out too. */
function describe(element: HTMLElement, error: HTMLElement, wrong: boolean): void {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== error.id);
  const described = wrong ? [...ids, error.id] : ids;
  if (described.length > 0) element.setAttribute('aria-describedby', described.join(' '));
  else element.removeAttribute('aria-describedby');
}

function mark(box: HTMLElement, kind: string | undefined): void {
  const asked = box.matches('fieldset') ? [box] : controlsOf(box).slice(0, 1);
  for (const error of parts(box, ':scope > [data-fault]')) {
    error.hidden = error.dataset['fault'] !== kind;
    error.id ||= `error-${pathOf(box, 'field').join('-')}-${error.dataset['fault'] ?? ''}`;
    for (const element of asked) describe(element, error, !error.hidden);
  }
  box.toggleAttribute('data-wrong', kind !== undefined);
  for (const element of asked) {
    if (kind !== undefined && element.matches('input, textarea, select')) element.setAttribute('aria-invalid', 'true');
    else element.removeAttribute('aria-invalid');
  }
}

/** What members and parts a field belongs to, outermost first. */
function labelsOf(box: HTMLElement): string[] {
  const member = box.parentElement?.closest<HTMLElement>('[data-member], [data-within]');
  return member ? [...labelsOf(member), (member.querySelector('[data-label]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()] : [];
}

function line(list: HTMLElement, box: HTMLElement, kind: string): HTMLElement {
  const copy = copyOf(list, ':scope > template');
  const link = part<HTMLAnchorElement>(copy, 'a');
  const control = controlsOf(box).find((one) => !one.hidden) ?? box;
  control.id ||= `field-${pathOf(box, 'field').join('-')}`;
  // The copy belongs to the template's document still, whose base is about:blank: setting `hash` would write that into the address.
  link.setAttribute('href', `#${control.id}`);
  link.textContent = [...labelsOf(box), box.querySelector(`:scope > [data-fault="${kind}"]`)?.textContent ?? ''].join(list.dataset['join'] ?? ' ');
  return copy;
}

/** Lists faults as links to their fields. */
export function listFaults(root: ParentNode, list: HTMLElement, faults: readonly Fault[]): void {
  const boxes = boxesIn(root);
  const lines = faults.flatMap(({ kind, path }) => {
    const box = boxes.get(path.join('/'));
    return box ? [line(list, box, kind)] : [];
  });
  list.replaceChildren(part(list, ':scope > template'), ...lines);
}

/** Shows faults at their fields and in the summary; without any, takes all complaints away. */
export function showFaults(root: ParentNode, summary: HTMLElement, faults: readonly Fault[]): void {
  const first = new Map(faults.toReversed().map(({ kind, path }) => [path.join('/'), kind]));
  for (const [path, box] of boxesIn(root)) if (first.has(path) || box.hasAttribute('data-wrong')) mark(box, first.get(path));
  listFaults(root, part(summary, '[data-faults]'), faults);
  summary.dataset['shown'] = faults.map(keyOf).join('\n');
  summary.hidden = faults.length === 0;
}

/** Shows what is wrong at one field, without the summary: after it was left. */
export function showFault(root: ParentNode, path: string, kind: string | undefined): void {
  const box = boxesIn(root).get(path);
  if (box) mark(box, kind);
}

/** After an edit: takes away what is no longer wrong. Nothing new is complained about while writing. */
export function relieveFaults(root: ParentNode, summary: HTMLElement, faults: readonly Fault[]): void {
  if (summary.hidden) return;
  const shown = (summary.dataset['shown'] ?? '').split('\n');
  showFaults(root, summary, faults.filter((fault) => shown.includes(keyOf(fault))));
}

/** Follows a link of a list of faults: what is closed around the field opens, and the field takes the focus. */
export function followFault(link: HTMLAnchorElement): boolean {
  if (!link.closest('[data-faults]')) return false;
  const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  for (let closed = field?.closest('details:not([open])'); closed; closed = closed.parentElement?.closest('details:not([open])')) closed.setAttribute('open', '');
  field?.focus({ preventScroll: true });
  field?.closest('[data-field]')?.scrollIntoView();
  return true;
}
