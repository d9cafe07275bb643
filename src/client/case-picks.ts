/** <case-picks>: counts the cases picked for comparison, keeps them while the list is filtered and until this tab is closed, and leads to the comparison with one short address. */
import { keepPicks, keptPicks } from './cases/kept-picks.ts';

class CasePicks extends HTMLElement {
  #stop = new AbortController();
  #picked: readonly string[] = [];
  /** Rows come and go with the filters. */
  readonly #rows = new MutationObserver(() => this.#tick());

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('change', ({ target }) => this.#change(target as HTMLInputElement), { signal });
    this.addEventListener('submit', (event) => this.#compare(event), { signal });
    this.addEventListener('reset', () => this.#pick([]), { signal });
    // Coming back, a browser shows the page of before or its own memory of the boxes; what is kept is newer than both.
    window.addEventListener('pageshow', () => this.#pick(keptPicks(this.#page)), { signal });
    const items = this.querySelector('[data-items]');
    if (items) this.#rows.observe(items, { childList: true });
    // Ticks from before the script was there.
    const ticked = this.#boxes().filter(({ checked }) => checked).map(({ value }) => value);
    this.#pick([...new Set([...keptPicks(this.#page), ...ticked])].slice(0, this.#most));
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#rows.disconnect();
  }

  get #page() {
    return this.querySelector('form')?.action ?? '';
  }

  get #most() {
    return Number(this.dataset['most']);
  }

  #boxes = () => [...this.querySelectorAll<HTMLInputElement>('input[name="ids"]')];

  #change({ name, value, checked }: HTMLInputElement) {
    if (name !== 'ids') return;
    const others = this.#picked.filter((id) => id !== value);
    const isFull = checked && others.length >= this.#most;
    this.#pick(checked && !isFull ? [...others, value] : others, isFull);
  }

  #pick(ids: readonly string[], isFull = false) {
    this.#picked = ids;
    keepPicks(this.#page, ids);
    this.#tick();
    this.#show(isFull);
  }

  #tick() {
    for (const box of this.#boxes()) box.checked = this.#picked.includes(box.value);
  }

  #compare(event: Event) {
    event.preventDefault();
    location.assign(`${this.#page}?ids=${this.#picked.join(',')}`);
  }

  #show(isFull: boolean) {
    const { length: count } = this.#picked;
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
