/** Small readers and writers of the page's parts. The words are in the HTML. */

/** A part that the HTML must have. */
export function part<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Every part that fits. */
export const parts = <T extends Element = HTMLElement>(root: ParentNode, selector: string): T[] => [...root.querySelectorAll<T>(selector)];

/** Shows the parts that fit, or hides them. */
export function show(root: ParentNode, selector: string, shown: boolean): void {
  for (const element of parts(root, selector)) element.hidden = !shown;
}

/** Writes a text where another one stands: the same one again would have the browser lay out the page anew. */
export function write(element: Element, text: string | number): void {
  if (element.textContent !== String(text)) element.textContent = String(text);
}

/** Writes a text into the part of that name; a blank one becomes the words that the part has for it. */
export function put(root: ParentNode, name: string, text: string | number): void {
  for (const element of parts(root, `[data-out="${name}"]`)) write(element, String(text) || (element.dataset['none'] ?? ''));
}

/** Shows the parts for one value of a kind, such as a role or a phase, and hides those for the others. */
export function showFor(root: ParentNode, kind: 'role' | 'phase' | 'kind' | 'change', value: string): void {
  for (const element of parts(root, `[data-for-${kind}]`)) element.hidden = element.getAttribute(`data-for-${kind}`) !== value;
}

/** The part of a phase. */
export const phasePart = (root: ParentNode, phase: string): HTMLElement => part(root, `[data-phase="${phase}"]`);

/** The phase that is open. */
export const openPhase = (root: HTMLElement): string => root.dataset['openPhase'] ?? '';

/** A copy of a template's only element. */
export function copyOf(root: ParentNode, selector: string): HTMLElement {
  const copy = part<HTMLTemplateElement>(root, selector).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The template ${selector} is empty`);
  return copy;
}

/** A mean as it is shown: one decimal place. */
export const shownMean = (mean: number | null): string => mean?.toFixed(1) ?? '';

const language = () => document.documentElement.lang;
const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

/** A time; with the day if that is not today. */
export function shownTime(time: Date, more: Intl.DateTimeFormatOptions = {}): string {
  const day = sameDay(time, new Date()) ? {} : ({ year: 'numeric', month: 'long', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language(), { ...day, hour: '2-digit', minute: '2-digit', ...more }).format(time);
}

/** Opens a dialog and waits until it is closed: the value of the button that closed it, or nothing. */
export function ask(root: ParentNode, name: string): Promise<string> {
  const dialog = part<HTMLDialogElement>(root, `[data-dialog="${name}"]`);
  const { promise, resolve } = Promise.withResolvers<string>();
  const listening = new AbortController();
  const { signal } = listening;
  let answer: string | undefined;
  dialog.addEventListener('submit', ({ submitter }) => { answer = submitter?.getAttribute('value') ?? ''; }, { signal });
  dialog.addEventListener('close', () => {
    // The event of an earlier closing may arrive when the dialog is open again.
    if (answer === undefined && dialog.open) return;
    listening.abort();
    resolve(answer ?? '');
  }, { signal });
  dialog.showModal();
  return promise;
}
