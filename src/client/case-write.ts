/** <case-write>: a case as a form in pages, kept as drafts. The words are in the HTML. */
import { CaseTool } from './case-write-tool.ts';
import { part, show } from './check-sheet-dom.ts';
import { followAddress, showStepOf } from './check-sheet-steps.ts';
import { followFault } from './record-faults.ts';
import { fieldOf } from './record-form.ts';

export class CaseWrite extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#listening = new AbortController();
    const tool = new CaseTool(this);
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

  #listen(tool: CaseTool, signal: AbortSignal): void {
    const files = part<HTMLInputElement>(this, '[data-file-input]');
    files.addEventListener('change', () => void tool.open(files), { signal });
    this.addEventListener('input', ({ target }) => {
      const field = fieldOf(target);
      if (field) tool.edit(field);
      else if (target instanceof HTMLInputElement && target.matches('[data-in]')) tool.tick(target);
    }, { signal });
    this.addEventListener('change', ({ target }) => {
      const field = fieldOf(target);
      if (field) tool.left(field);
    }, { signal });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link && showStepOf(this, link.hash)) {
        tool.show();
        if (followFault(link)) event.preventDefault();
      }
      const button = event.target.closest<HTMLElement>('[data-action], [data-add], [data-move], [data-remove]');
      if (button) void tool.act(button);
    }, { signal });
    addEventListener('hashchange', () => { this.#follow(); tool.show(); }, { signal });
  }
}

if (!customElements.get('case-write')) customElements.define('case-write', CaseWrite);
