/** <check-sheet>: keeps the answers in a draft, shows progress and result, saves and loads files. The sheet itself is plain HTML. */
import { copyQuestions } from './check-sheet-copies.ts';
import { part, show } from './check-sheet-dom.ts';
import { fitTexts } from './check-sheet-form.ts';
import { followAddress, followError, followTask, phaseEvent, showStepOf } from './check-sheet-steps.ts';
import { SheetTool } from './check-sheet-tool.ts';

export class CheckSheet extends HTMLElement {
  #tool: SheetTool | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#tool ??= this.#begin();
    this.#listening = new AbortController();
    this.#listenToForm(this.#tool, this.#listening.signal);
    this.#listenToPage(this.#tool, this.#listening.signal);
    followAddress(this);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #begin(): SheetTool {
    copyQuestions(this);
    show(this, '[data-without-script]', false);
    const tool = new SheetTool(this);
    void tool.start();
    return tool;
  }

  #listenToForm(tool: SheetTool, signal: AbortSignal): void {
    this.addEventListener(phaseEvent, () => tool.openedPhase(), { signal });
    const files = part<HTMLInputElement>(this, '[data-file-input]');
    files.addEventListener('change', () => void tool.load(files), { signal });
    part(this, '[data-sheet]').addEventListener('input', ({ target }) => {
      if (target instanceof HTMLElement && target !== files) tool.edit(target);
    }, { signal });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link && showStepOf(this, link.hash) && followError(link)) event.preventDefault();
      const heading = event.target.closest<HTMLElement>('[data-task] > summary');
      if (heading && followTask(this, heading)) event.preventDefault();
      const button = event.target.closest<HTMLElement>('[data-action]');
      if (button) void tool.actions[button.dataset['action'] ?? '']?.(button);
    }, { signal });
  }

  #listenToPage(tool: SheetTool, signal: AbortSignal): void {
    addEventListener('hashchange', () => tool.follow(), { signal });
    addEventListener('beforeprint', () => fitTexts(this), { signal });
  }
}

if (!customElements.get('check-sheet')) customElements.define('check-sheet', CheckSheet);
