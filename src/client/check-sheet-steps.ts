/** On a narrow screen the sheet shows one part at a time. Parts are ordinary anchors, so the back button works. */
import { part, parts } from './check-sheet-dom.ts';

/** Where the sheet begins. */
export const firstStep = 'overview';

/** Shows the part, and hides the others on a narrow screen. */
export function showStep(root: HTMLElement, step: string): void {
  root.dataset['step'] = step;
  for (const element of parts(root, '[data-step-part]')) element.toggleAttribute('data-current', element.dataset['stepPart'] === step);
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
  const target = id ? root.querySelector(`#${CSS.escape(id)}`) : null;
  const step = target?.closest<HTMLElement>('[data-step-part]:not([hidden])')?.dataset['stepPart'];
  if (step !== undefined) showStep(root, step);
  return step !== undefined;
}

/** Shows the part of the page's address; without one, the beginning. */
export function followAddress(root: HTMLElement): void {
  const { hash } = location;
  if (!showStepOf(root, hash)) return showStep(root, firstStep);
  part(root, `#${CSS.escape(idIn(hash))}`).scrollIntoView();
}
