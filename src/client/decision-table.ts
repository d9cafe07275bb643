/** <decision-table>: shows what the answers lead to, and keeps them in the address. The table itself is plain HTML. */
import { choicesFrom, queryOf } from '../domain/selector/address.ts';
import { decide } from '../domain/selector/decide.ts';
import type { Choices } from '../domain/selector/decide.ts';
import type { SelectorShape } from '../domain/selector/shape.ts';
import { part, parts, show } from './check-sheet-dom.ts';
import { showDecision, showQuestions } from './decision-table-view.ts';

class DecisionTable extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.toggleAttribute('data-on', true);
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.addEventListener('change', () => this.#answer(), { signal });
    this.addEventListener('submit', (event) => { event.preventDefault(); part(this, '[data-results-title]').focus(); }, { signal });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-action]') : null;
      if (button) void this.#actions[button.dataset['action'] ?? '']?.(button);
    }, { signal });
    addEventListener('popstate', () => this.#open(), { signal });
    this.#open();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  readonly #actions: Readonly<Record<string, (button: HTMLButtonElement) => void | Promise<void>>> = {
    copy: (button) => this.#copy(button),
    print: () => print(),
    all: (button) => {
      const all = this.toggleAttribute('data-all');
      button.setAttribute('aria-pressed', String(all));
      this.#show(this.#chosen());
    },
    clear: () => {
      for (const radio of this.#radios()) radio.checked = false;
      this.#answer();
      this.#radios()[0]?.focus();
    },
  };

  get #shape(): SelectorShape {
    return JSON.parse(this.dataset['shape'] ?? '') as SelectorShape;
  }

  #radios(): HTMLInputElement[] {
    return parts<HTMLInputElement>(this, 'input[type="radio"]');
  }

  #chosen(): Choices {
    return new Map(this.#radios().filter(({ checked }) => checked).map(({ name, value }) => [name, value]));
  }

  /** Takes the answers of the address. */
  #open(): void {
    const choices = choicesFrom(this.#shape, new URLSearchParams(location.search));
    for (const radio of this.#radios()) radio.checked = choices.get(radio.name) === radio.value;
    this.#show(choices);
  }

  /** Takes the answers of the form into the address. */
  #answer(): void {
    const choices = this.#chosen();
    const query = queryOf(this.#shape, choices);
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#show(choices);
  }

  #show(choices: Choices): void {
    const decision = decide(this.#shape, choices);
    showQuestions(this, this.#shape, choices);
    const answered = choices.size > 0;
    showDecision(this, decision, { answered, all: this.hasAttribute('data-all') || !answered });
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const done = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
    part(this, '[data-said]').textContent = button.dataset[done ? 'done' : 'failed'] ?? '';
    button.textContent = button.dataset[done ? 'done' : 'failed'] ?? '';
  }
}

if (!customElements.get('decision-table')) customElements.define('decision-table', DecisionTable);
