/** <check-sheet>: keeps the answers, shows progress and result, saves and loads files. The sheet itself is plain HTML. */
import { copyQuestions } from './check-sheet-copies.ts';
import { part, show } from './check-sheet-dom.ts';
import { followError } from './check-sheet-errors.ts';
import { fitTexts } from './check-sheet-form.ts';
import { followAddress, phaseEvent, showStepOf } from './check-sheet-steps.ts';
import { SheetTool } from './check-sheet-tool.ts';
import { browserStorage } from './storage/draft.ts';

export class CheckSheet extends HTMLElement {
  #tool: SheetTool | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    copyQuestions(this);
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#tool = new SheetTool(this, browserStorage());
    this.#listening = new AbortController();
    this.#listenToForm(this.#tool, this.#listening.signal);
    this.#listenToPage(this.#tool, this.#listening.signal);
    followAddress(this);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#tool?.flush();
  }

  #listenToForm(tool: SheetTool, signal: AbortSignal): void {
    this.addEventListener(phaseEvent, () => tool.openedPhase(), { signal });
    const files = part<HTMLInputElement>(this, '[data-file-input]');
    files.addEventListener('change', () => void tool.load(files), { signal });
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLElement) || target === files) return;
      if (target.matches('[name="role"]')) tool.choose();
      else tool.edit(target);
    }, { signal });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link && showStepOf(this, link.hash) && followError(link)) event.preventDefault();
      const button = event.target.closest<HTMLElement>('[data-action]');
      if (button) void tool.actions[button.dataset['action'] ?? '']?.(button);
    }, { signal });
  }

  #listenToPage(tool: SheetTool, signal: AbortSignal): void {
    addEventListener('storage', (event) => tool.noteChange(event), { signal });
    addEventListener('hashchange', () => followAddress(this), { signal });
    addEventListener('beforeprint', () => fitTexts(this), { signal });
    addEventListener('pagehide', () => tool.flush(), { signal });
    addEventListener('beforeunload', (event) => { if (!tool.flush()) event.preventDefault(); }, { signal });
    document.addEventListener('visibilitychange', () => { if (document.hidden) tool.flush(); }, { signal });
  }
}

if (!customElements.get('check-sheet')) customElements.define('check-sheet', CheckSheet);
