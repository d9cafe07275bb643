/** <kept-ticks>: a list of things to check whose ticks stay on this device. `data-name` names the list, the values of the ticks name what was ticked. Every chapter loads it, so it is small and imports nothing. */
export class KeptTicks extends HTMLElement {
  connectedCallback(): void {
    this.#show('[data-live]', true);
    this.#read();
    for (const type of ['change', 'click']) this.addEventListener(type, this);
    addEventListener('storage', this);
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this);
  }

  /** A tick, the button that takes all ticks away, or a change in another tab. */
  handleEvent({ type, target }: Event): void {
    if (type === 'storage') this.#read();
    else if (type === 'change') this.#keep();
    else if ((target as Element).matches('[data-clear]')) {
      for (const tick of this.#ticks) tick.checked = false;
      this.#keep();
      this.#ticks[0]?.focus();
    }
  }

  get #key(): string {
    return `kyodo-navi:ticks:${this.dataset['name'] ?? ''}`;
  }

  get #ticks(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #show(selector: string, shown: boolean): void {
    this.querySelector<HTMLElement>(selector)?.toggleAttribute('hidden', !shown);
  }

  /** What was kept is a list as JSON: what stands in it in quotes was ticked. */
  #read(): void {
    let kept: string | null = '';
    try {
      kept = localStorage.getItem(this.#key);
    } catch { /* A browser that keeps nothing. */ }
    for (const tick of this.#ticks) tick.checked = !!kept?.includes(`"${tick.value}"`);
    this.#count();
  }

  #keep(): void {
    const ticked = this.#ticks.filter(({ checked }) => checked).map(({ value }) => value);
    let isLost = false;
    try {
      localStorage.setItem(this.#key, JSON.stringify(ticked));
    } catch {
      isLost = true;
    }
    this.#show('[data-not-kept]', isLost);
    this.#count();
  }

  #count(): void {
    const [all, ticked] = this.querySelectorAll('[role="status"] b');
    all?.replaceChildren(`${this.#ticks.length}`);
    ticked?.replaceChildren(`${this.#ticks.filter(({ checked }) => checked).length}`);
  }
}

customElements.define('kept-ticks', KeptTicks);
