/** <case-picks>: counts the cases picked for comparison, keeps them while the list is filtered, and leads to the comparison with one short address. */

class CasePicks extends HTMLElement {
  #stop = new AbortController();
  /** The boxes that are ticked, also those of rows that are not shown now. */
  readonly #picked = new Map<string, HTMLInputElement>();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('change', ({ target }) => this.#change(target as HTMLInputElement), { signal });
    this.addEventListener('submit', (event) => this.#compare(event), { signal });
    this.addEventListener('reset', () => this.#clear(), { signal });
    // A browser may have kept ticks from an earlier visit.
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name="ids"]:checked')) this.#picked.set(box.value, box);
    this.#show();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #change(box: HTMLInputElement) {
    if (box.name !== 'ids') return;
    const most = Number(this.dataset['most']);
    const isFull = box.checked && this.#picked.size >= most;
    if (isFull) box.checked = false;
    else if (box.checked) this.#picked.set(box.value, box);
    else this.#picked.delete(box.value);
    this.#show(isFull);
  }

  #clear() {
    for (const box of this.#picked.values()) box.checked = false;
    this.#picked.clear();
    this.#show();
  }

  #compare(event: Event) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    location.assign(`${form.action}?ids=${[...this.#picked.keys()].join(',')}`);
  }

  #show(isFull = false) {
    const { size: count } = this.#picked;
    const isEnough = count >= Number(this.dataset['least']);
    this.toggleAttribute('data-picking', count > 0);
    for (const part of this.querySelectorAll<HTMLElement>('[data-said], [data-go], [data-clear]')) this.#write(part, count, isEnough, isFull);
  }

  #write(part: HTMLElement, count: number, isEnough: boolean, isFull: boolean) {
    const { few = '', enough = '', full = '', words = '', first = part.textContent ?? '' } = part.dataset;
    part.dataset['first'] = first;
    const sentence = part.matches('[data-said]') ? (isFull ? full : isEnough ? enough : few) : words;
    if (part.matches('[data-clear]')) part.hidden = count === 0;
    else part.textContent = count === 0 ? first : sentence.replace('{count}', String(count));
    if (part.matches('[data-go]')) part.hidden = !isEnough;
  }
}

customElements.define('case-picks', CasePicks);
