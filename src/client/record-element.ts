/** An element with a form over nested data in pages: it hears what is done, and hands it to its tool. The words are in the HTML. */
import { part, show } from './check-sheet-dom.ts';
import { followAddress, showStepOf } from './check-sheet-steps.ts';
import { followFault } from './record-faults.ts';
import { fieldOf } from './record-form.ts';
import type { Field } from './record-form.ts';

/** What such a tool can do. */
export interface RecordActs {
  start(): Promise<void>;
  /** Draws what is beside the form anew, after another page of it was opened. */
  show(): void;
  edit(field: Field): void;
  /** A field was left after it had changed. */
  left?(field: Field): void;
  tick(tick: HTMLInputElement): void;
  act(button: HTMLElement): Promise<void>;
  /** Reads a chosen file. */
  open(files: HTMLInputElement): Promise<void>;
}

export abstract class RecordElement extends HTMLElement {
  #listening: AbortController | undefined;

  /** Makes the tool when the element enters the page. */
  protected abstract tool(): RecordActs;

  connectedCallback(): void {
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#listening = new AbortController();
    const tool = this.tool();
    this.#listen(tool, this.#listening.signal);
    this.#follow();
    void tool.start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #follow(): void {
    followAddress(this);
    part(this, '[data-errors]').hidden = true;
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
      if (field) tool.left?.(field);
    }, { signal });
    this.addEventListener('click', (event) => this.#click(event, tool), { signal });
    addEventListener('hashchange', () => { this.#follow(); tool.show(); }, { signal });
  }

  #click(event: MouseEvent, tool: RecordActs): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && showStepOf(this, link.hash)) {
      tool.show();
      if (followFault(link)) event.preventDefault();
    }
    const button = event.target.closest<HTMLElement>('[data-action], [data-add], [data-move], [data-remove]');
    if (button) void tool.act(button);
  }
}
