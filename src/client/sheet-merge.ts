/** <sheet-merge>: both sides' files beside each other, what they settle, and the record. The questions are plain HTML. */
import { part, show } from './check-sheet-dom.ts';
import { firstStep, followAddress, showStep, showStepOf } from './check-sheet-steps.ts';
import { MergeTool } from './merge-tool.ts';
import { fieldOf, fitLines } from './record-form.ts';

export class SheetMerge extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#listening = new AbortController();
    const tool = new MergeTool(this);
    this.#listen(tool, this.#listening.signal);
    this.#listenToFiles(tool, this.#listening.signal);
    showStep(this, firstStep);
    void tool.start().then(() => this.#follow(tool));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #follow(tool: MergeTool): void {
    followAddress(this);
    tool.opened();
  }

  #listen(tool: MergeTool, signal: AbortSignal): void {
    this.addEventListener('input', ({ target }) => {
      const field = fieldOf(target);
      if (field) tool.edit(field);
    }, { signal });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link && showStepOf(this, link.hash)) tool.opened();
      const button = event.target.closest<HTMLElement>('[data-action], [data-add], [data-remove], [data-drop-side], [data-save]');
      if (button) void tool.act(button);
    }, { signal });
    addEventListener('beforeprint', () => fitLines(this), { signal });
    addEventListener('hashchange', () => this.#follow(tool), { signal });
  }

  #listenToFiles(tool: MergeTool, signal: AbortSignal): void {
    const [files, target] = [part<HTMLInputElement>(this, '[data-file-input]'), part(this, '[data-drop]')];
    files.addEventListener('change', () => {
      const chosen = [...files.files ?? []];
      files.value = '';
      void tool.load(chosen);
    }, { signal });
    const over = (event: DragEvent, on: boolean) => { event.preventDefault(); target.toggleAttribute('data-over', on); };
    target.addEventListener('dragover', (event) => over(event, true), { signal });
    target.addEventListener('dragleave', (event) => over(event, false), { signal });
    target.addEventListener('drop', (event) => { over(event, false); void tool.load([...event.dataTransfer?.files ?? []]); }, { signal });
  }
}

if (!customElements.get('sheet-merge')) customElements.define('sheet-merge', SheetMerge);
