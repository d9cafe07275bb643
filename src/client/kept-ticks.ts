/** <kept-ticks>: a list of things to check whose ticks stay on this device. `data-name` names the list, the values of the ticks name what was ticked. */
import { put, parts, show } from './check-sheet-dom.ts';

export class KeptTicks extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    show(this, '[data-live]', true);
    const ticked = this.#read();
    for (const tick of this.#ticks) tick.checked = ticked.includes(tick.value);
    this.#count();
    this.addEventListener('change', () => this.#keep(), { signal });
    this.addEventListener('click', ({ target }) => { if (target instanceof Element && target.closest('[data-clear]')) this.#clear(); }, { signal });
    // Another tab of the same page changed the list.
    addEventListener('storage', ({ key }) => { if (key === this.#key) { const now = this.#read(); for (const tick of this.#ticks) tick.checked = now.includes(tick.value); this.#count(); } }, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #key(): string {
    return `kyodo-navi:ticks:${this.dataset['name'] ?? ''}`;
  }

  get #ticks(): HTMLInputElement[] {
    return parts<HTMLInputElement>(this, 'input[type="checkbox"]');
  }

  /** What was ticked; what is not ours to read is nothing. */
  #read(): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((value) => typeof value === 'string') : [];
    } catch {
      return [];
    }
  }

  #keep(): void {
    const ticked = this.#ticks.filter(({ checked }) => checked).map(({ value }) => value);
    try {
      if (ticked.length > 0) localStorage.setItem(this.#key, JSON.stringify(ticked));
      else localStorage.removeItem(this.#key);
      show(this, '[data-not-kept]', false);
    } catch {
      show(this, '[data-not-kept]', true);
    }
    this.#count();
  }

  #clear(): void {
    for (const tick of this.#ticks) tick.checked = false;
    this.#keep();
    this.#ticks[0]?.focus();
  }

  #count(): void {
    put(this, 'ticked', this.#ticks.filter(({ checked }) => checked).length);
    put(this, 'ticks', this.#ticks.length);
  }
}

if (!customElements.get('kept-ticks')) customElements.define('kept-ticks', KeptTicks);
