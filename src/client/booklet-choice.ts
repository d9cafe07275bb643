/** <booklet-choice>: shows the parts that the address names, and writes the reader's choice into it. */
import { choiceQuery, chosenParts } from '../domain/booklet/choice.ts';
import { fill } from '../domain/text/fill.ts';

class BookletChoice extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = this.querySelector<HTMLFormElement>('[data-choice]');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('change', () => this.#take(this.#ticked()), { signal });
    this.querySelector('[data-all]')?.addEventListener('click', () => this.#take(this.#all()), { signal });
    this.querySelector('[data-none]')?.addEventListener('click', () => this.#take([]), { signal });
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
    addEventListener('popstate', () => this.#open(), { signal });
    this.#open();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="part"]')];
  }

  #all(): string[] {
    return this.#boxes().map(({ value }) => value);
  }

  #ticked(): string[] {
    return this.#boxes().filter(({ checked }) => checked).map(({ value }) => value);
  }

  #open() {
    this.#show(chosenParts(new URLSearchParams(location.search).getAll('part'), this.#all()));
  }

  /** A reader may leave everything out for a moment, to choose anew; such a booklet cannot be printed. */
  #take(chosen: readonly string[]) {
    history.replaceState(null, '', location.pathname + choiceQuery(chosen, this.#all()) + location.hash);
    this.#show(chosen);
  }

  /** What belongs to a part that was left out is not there, neither on the screen nor on paper. */
  #show(chosen: readonly string[]) {
    for (const box of this.#boxes()) box.checked = chosen.includes(box.value);
    const all = this.#all();
    const isOut = (id = '') => all.includes(id) && !chosen.includes(id);
    for (const part of this.querySelectorAll<HTMLElement>('[data-part], [data-of]')) part.hidden = isOut(part.dataset['part'] ?? part.dataset['of']);
    const isWhole = chosen.length === all.length;
    for (const mark of this.querySelectorAll<HTMLElement>('[data-partial]')) mark.hidden = isWhole;
    const said = this.querySelector<HTMLElement>('[data-said]');
    if (said) said.textContent = chosen.length === 0 ? said.dataset['empty'] ?? '' : isWhole ? said.dataset['whole'] ?? '' : fill(said.dataset['some'] ?? '', { count: chosen.length });
    this.querySelector('[data-print]')?.toggleAttribute('disabled', chosen.length === 0);
    this.toggleAttribute('data-on', true);
  }
}

customElements.define('booklet-choice', BookletChoice);
