/** <partner-check>: the record of choosing a partner as a form in parts, kept as drafts. The words are in the HTML. */
import { part, show } from './check-sheet-dom.ts';
import { followAddress, showStepOf } from './check-sheet-steps.ts';
import { PartnerTool } from './partner-check-tool.ts';
import { followFault } from './record-faults.ts';
import { fieldOf } from './record-form.ts';

export class PartnerCheck extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#listening = new AbortController();
    const tool = new PartnerTool(this);
    this.#listen(tool, this.#listening.signal);
    followAddress(this);
    void tool.start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** A fault led to its field, which the address does not name; it names the part, so that the back button leads back. */
  #stay(event: Event): void {
    event.preventDefault();
    const address = `#part-${this.dataset['step'] ?? ''}`;
    if (location.hash !== address) history.pushState(null, '', address);
  }

  #listen(tool: PartnerTool, signal: AbortSignal): void {
    const files = part<HTMLInputElement>(this, '[data-file-input]');
    files.addEventListener('change', () => void tool.open(files), { signal });
    this.addEventListener('input', ({ target }) => {
      const field = fieldOf(target);
      if (field) tool.edit(field);
      else if (target instanceof HTMLInputElement && target.matches('[data-in]')) tool.tick(target);
    }, { signal });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link && showStepOf(this, link.hash)) {
        tool.follow();
        if (followFault(link)) this.#stay(event);
      }
      const button = event.target.closest<HTMLElement>('[data-action], [data-add], [data-remove]');
      if (button) void tool.act(button);
    }, { signal });
    addEventListener('hashchange', () => { followAddress(this); tool.follow(); }, { signal });
  }
}

if (!customElements.get('partner-check')) customElements.define('partner-check', PartnerCheck);
