/** An element with a form over nested data in pages: it hears what is done, and hands it to its tool. The words are in the HTML. */
import { part, show } from './check-sheet-dom.ts';
import { followAddress, showStepOf } from './check-sheet-steps.ts';
import { followFault, showFaults } from './record-faults.ts';
import { fieldOf, fitLines } from './record-form.ts';
import type { Field } from './record-form.ts';

/** What such a tool can do. */
export interface RecordActs {
  start(): Promise<void>;
  /** Another page of the form was opened: draws what is beside it anew. */
  follow(): void;
  edit(field: Field): void;
  /** A field was left after it had changed. */
  left?(field: Field): Promise<void>;
  tick(tick: HTMLInputElement): void;
  act(button: HTMLElement): Promise<void>;
  /** Reads a chosen file. */
  open(files: HTMLInputElement): Promise<void>;
}

/** Does something once no button is held down: words that appear in between would move the target of the click away. */
function afterPress(act: () => void): void {
  if (document.querySelector(':active')) addEventListener('pointerup', () => setTimeout(act), { once: true });
  else act();
}

export abstract class RecordElement extends HTMLElement {
  #listening: AbortController | undefined;
  /** The page that is open. */
  #step = '';

  /** Makes the tool when the element enters the page. */
  protected abstract tool(): RecordActs;

  connectedCallback(): void {
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#listening = new AbortController();
    const tool = this.tool();
    this.#listen(tool, this.#listening.signal);
    followAddress(this);
    this.#step = this.dataset['step'] ?? '';
    void tool.start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** A page was opened. The complaints about another one go. */
  #follow(tool: RecordActs): void {
    const { step = '' } = this.dataset;
    if (step !== this.#step) showFaults(this, part(this, '[data-errors]'), []);
    this.#step = step;
    tool.follow();
  }

  /** A fault led to its field, which the address does not name; it names the page, so that the back button leads back. */
  #stay(event: Event): void {
    event.preventDefault();
    const address = `#part-${this.dataset['step'] ?? ''}`;
    if (location.hash !== address) history.pushState(null, '', address);
  }

  #listen(tool: RecordActs, signal: AbortSignal): void {
    const files = part<HTMLInputElement>(this, '[data-file-input]');
    files.addEventListener('change', () => void tool.open(files), { signal });
    this.addEventListener('input', ({ target }) => {
      const field = fieldOf(target);
      if (field) tool.edit(field);
      else if (target instanceof HTMLInputElement && target.matches('[data-in]')) tool.tick(target);
    }, { signal });
    this.addEventListener('change', ({ target }) => {
      const field = fieldOf(target);
      if (field) afterPress(() => void tool.left?.(field));
    }, { signal });
    this.addEventListener('click', (event) => this.#click(event, tool), { signal });
    addEventListener('beforeprint', () => fitLines(this), { signal });
    addEventListener('hashchange', () => { followAddress(this); this.#follow(tool); }, { signal });
  }

  #click(event: MouseEvent, tool: RecordActs): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && showStepOf(this, link.hash)) {
      this.#follow(tool);
      if (followFault(link)) this.#stay(event);
    }
    const button = event.target.closest<HTMLElement>('[data-action], [data-add], [data-move], [data-remove]');
    if (button) void tool.act(button);
  }
}
