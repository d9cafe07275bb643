/** One phase is open at a time; on a narrow screen one part of it. Parts are ordinary anchors, so the back button works. */
import { openPhase, part, parts, showFor } from './check-sheet-dom.ts';

/** Where the sheet begins. */
export const firstStep = 'overview';

/** Told to the sheet when another phase was opened. */
export const phaseEvent = 'sheet-phase';

/** Opens a phase: its part of the form, its list of viewpoints, its name. */
export function showPhase(root: HTMLElement, phase: string): void {
  if (openPhase(root) === phase) return;
  root.dataset['openPhase'] = phase;
  for (const element of parts(root, '[data-phase]')) element.hidden = element.dataset['phase'] !== phase;
  for (const task of parts<HTMLDetailsElement>(root, '[data-task]')) {
    const current = task.dataset['task'] === phase;
    task.toggleAttribute('data-current-phase', current);
    task.open = current;
  }
  showFor(root, 'phase', phase);
  showFor(root, 'kind', part(root, `[data-phase="${phase}"]`).dataset['kind'] ?? '');
  root.dispatchEvent(new CustomEvent(phaseEvent));
}

/** Shows the part, and hides the others on a narrow screen. */
export function showStep(root: HTMLElement, step: string): void {
  root.dataset['step'] = step;
  for (const element of parts(root, '[data-step-part]')) element.toggleAttribute('data-current', element.dataset['stepPart'] === step);
}

/** Opens the phase of a heading in the list, and shows where it begins if the form stands beside the list. False for the phase that is open: its list only folds. */
export function followTask(root: HTMLElement, heading: HTMLElement): boolean {
  const phase = heading.parentElement?.dataset['task'] ?? '';
  if (phase === openPhase(root)) return false;
  showPhase(root, phase);
  heading.scrollIntoView({ block: 'nearest' });
  const start = part(root, `#${CSS.escape(phase)}-start`);
  if (!start.checkVisibility()) return true;
  history.pushState(null, '', `#${start.id}`);
  showStep(root, start.id);
  start.scrollIntoView();
  return true;
}

/** The id in an address; one that cannot be decoded names nothing. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Shows the part in which the target of an address stands. False when it stands in none. */
export function showStepOf(root: HTMLElement, hash: string): boolean {
  const id = idIn(hash);
  const target = id ? root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
  const phase = target?.closest<HTMLElement>('[data-phase]')?.dataset['phase'];
  const part = target?.matches('[data-phase]') ? target.querySelector<HTMLElement>('[data-step-part]') : target?.closest<HTMLElement>('[data-step-part]:not([hidden])');
  const step = part?.dataset['stepPart'];
  if (phase !== undefined) showPhase(root, phase);
  if (step !== undefined) showStep(root, step);
  return step !== undefined;
}

/** Shows the part of the page's address; without one, the beginning. */
export function followAddress(root: HTMLElement): void {
  const { hash } = location;
  if (!showStepOf(root, hash)) return showStep(root, firstStep);
  part(root, `#${CSS.escape(idIn(hash))}`).scrollIntoView();
}

/** Shows the beginning, and takes the former part out of the address. */
export function goToStart(root: HTMLElement): void {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  showStep(root, firstStep);
}

/** Opens a part that was filled a moment ago, and moves the focus to its title. */
export function openPart(root: HTMLElement, step: string): void {
  part(root, `[data-${step}]`).hidden = false;
  if (location.hash !== `#${step}`) history.pushState(null, '', `#${step}`);
  showStep(root, step);
  part(root, `[data-${step}-title]`).focus({ preventScroll: true });
  part(root, `[data-${step}]`).scrollIntoView();
}

/** Follows a link of the summary or of the checked answers: the field takes the focus, and its question comes into view. */
export function followError(link: HTMLAnchorElement): boolean {
  if (!link.closest('[data-errors], [data-check]')) return false;
  const target = document.querySelector<HTMLElement>(link.hash);
  const field = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input, textarea') : target;
  if (!field?.matches('input, textarea')) return false;
  field.focus({ preventScroll: true });
  (field.closest('fieldset') ?? field.parentElement)?.scrollIntoView();
  return true;
}
