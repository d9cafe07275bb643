/** Phases with points ask the same questions. The page has them once, in the last of these phases; here the others get theirs. */
import { part, parts, phasePart } from './check-sheet-dom.ts';

/** Attributes in which the id of a phase stands. */
const named = ['id', 'for', 'name', 'href', 'aria-labelledby', 'aria-describedby', 'data-step-part', 'data-error', 'data-progress'];

function rename(element: Element, from: string, to: string): void {
  for (const name of named) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, value.replaceAll(new RegExp(`(^|#| |help-|error-)${from}(?=[- ])`, 'g'), `$1${to}`));
  }
}

function copy(source: Element, from: string, to: string): Element {
  const made = source.cloneNode(true) as Element;
  for (const element of [made, ...made.querySelectorAll('*')]) rename(element, from, to);
  return made;
}

/** Gives every phase that names another one copies of its questions, and of their rows in the list. */
export function copyQuestions(root: HTMLElement): void {
  for (const place of parts(root, '[data-phase] > [data-copies]')) {
    const [from, phase] = [place.dataset['copies'] ?? '', place.closest<HTMLElement>('[data-phase]')];
    const to = phase?.dataset['phase'] ?? '';
    const copies = parts(phasePart(root, from), '[data-step-part*="-vp-"]').map((one) => copy(one, from, to));
    const title = part(root, `[data-task="${to}"] summary .name`).textContent;
    for (const name of copies.flatMap((one) => parts(one, '[data-phase-name]'))) name.textContent = `(${title})`;
    const list = part(root, `[data-task="${to}"] ol`);
    list.append(...parts(root, `[data-progress^="${from} "]:not([data-progress$=" start"])`).map((row) => copy(row, from, to)));
    place.replaceWith(...copies);
  }
}
