/** <case-finder>: filters, orders and shows the case list in place, and keeps the choice in the address. Without it the page's links lead to plain pages. */
import { queryFrom, stateFrom, unknownIn } from '../domain/cases/address.ts';
import type { ListState, Sort, View } from '../domain/cases/address.ts';
import type { FacetKey, Filter } from '../domain/cases/facets.ts';
import { toggled } from '../domain/facets/filter.ts';
import { closeOutside } from './cases/menu.ts';
import { ResultView } from './cases/result.ts';
import type { SavedKind } from './cases/save.ts';
import { noteAddress } from './facets/list.ts';
import { filterOf, foldOnPhones, mark, optionsIn } from './facets/options.ts';
import type { Option } from './facets/options.ts';
import { showUnknown } from './facets/words.ts';

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

class CaseFinder extends HTMLElement {
  #stop = new AbortController();
  #options: readonly Option<FacetKey>[] = [];
  #view: ResultView | undefined;
  #state: ListState = stateFrom(new URLSearchParams());

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    if (!this.#view) this.#prepare();
    this.addEventListener('change', ({ target }) => this.#change(target as Element), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    // Whoever is about to choose does not wait for the index.
    for (const hint of ['pointerover', 'focusin']) this.querySelector('[data-all]')?.addEventListener(hint, () => void this.#view?.load().catch(() => undefined), { signal, once: true });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    closeOutside(this.querySelector('details:has([data-export])'), signal);
    this.#restore();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #prepare() {
    this.#options = optionsIn(this);
    this.#view = new ResultView(this, this.#options);
    for (const part of this.querySelectorAll('[data-with-script]')) part.removeAttribute('hidden');
    this.querySelector('[data-next]')?.remove();
    foldOnPhones(this);
  }

  #restore() {
    const query = new URLSearchParams(location.search);
    const { filters, ...state } = stateFrom(query);
    const isKnown = ({ key, value }: Filter) => this.#options.some((option) => option.key === key && option.value === value);
    this.#set({ ...state, filters: filters.filter(isKnown) });
    showUnknown(this, this.#options, [...filters.filter((filter) => !isKnown(filter)), ...unknownIn(query)]);
  }

  #set(state: ListState) {
    this.#state = state;
    showUnknown(this, this.#options, []);
    mark(this.#options, state.filters);
    void this.#view?.show(state);
  }

  #go(change: Partial<ListState>) {
    const state = { ...this.#state, ...change };
    noteAddress(queryFrom(state));
    this.#set(state);
  }

  #toggle(filter: Filter | undefined) {
    if (filter) this.#go({ filters: toggled(this.#state.filters, filter) });
  }

  #change(target: Element) {
    if (target.matches('[data-sort]')) this.#go({ sort: (target as HTMLSelectElement).value as Sort });
    else this.#toggle(filterOf(this.#options, target));
  }

  #click(event: MouseEvent) {
    const target = (event.target as Element).closest('button, a');
    if (target?.matches('.not')) this.#toggle(filterOf(this.#options, target));
    else if (target?.closest('[data-chips], [data-ways]')) this.#loosen(target);
    else if (target?.closest('[data-more]')) void this.#view?.more();
    else if (target?.closest('[data-export]')) void this.#save(target as HTMLButtonElement);
    else if (target?.matches('[data-view], [data-filter]') && isPlainClick(event)) this.#follow(event, target);
  }

  /** A link that stands for a view or a filter changes this page instead of leaving it. */
  #follow(event: Event, link: Element) {
    event.preventDefault();
    const view = link.getAttribute('data-view') as View | null;
    const [key, value] = (link.getAttribute('data-filter') ?? '').split('=');
    if (view) this.#go({ view });
    else this.#toggle(filterOf(this.#options, this.#options.find((option) => option.key === key && option.value === value)?.box));
  }

  /** Goes to the filters that a button names; focus stays in the tool. */
  #loosen(button: Element) {
    this.#go({ filters: stateFrom(new URLSearchParams(button.getAttribute('value') ?? '')).filters });
    (this.querySelector<HTMLElement>('.chip') ?? this.querySelector<HTMLElement>('[data-view][aria-current]'))?.focus();
  }

  /** Keeps the result; says so, or that it could not be loaded. */
  async #save(button: HTMLButtonElement) {
    const done = await import('./cases/save.ts').then(({ save }) => save(button.value as SavedKind, this, this.#view?.order ?? [])).then(() => true, () => false);
    this.querySelector('[data-saved]')?.removeAttribute('hidden');
    for (const part of this.querySelectorAll<HTMLElement>('[data-saved] [data-of]')) part.hidden = (part.dataset['of'] === 'done') !== done;
  }
}

customElements.define('case-finder', CaseFinder);
