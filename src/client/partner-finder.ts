/** <partner-finder>: searches and filters the directory in place, and keeps the choice in the address. Without it the page's links lead to plain pages. */
import { toggled } from '../domain/facets/filter.ts';
import { finderQuery, findersFrom, wordsFilter, wordsKey, wordsOf } from '../domain/partners/address.ts';
import type { FinderFilter, FinderKey } from '../domain/partners/address.ts';
import { noteAddress } from './facets/list.ts';
import { filterOf, foldOnPhones, mark, optionsIn } from './facets/options.ts';
import type { Option } from './facets/options.ts';
import { showUnknown } from './facets/words.ts';
import type { DirectoryResult } from './partners/result.ts';

class PartnerFinder extends HTMLElement {
  #stop = new AbortController();
  #options: readonly Option<FinderKey>[] = [];
  #filters: readonly FinderFilter[] = [];
  #result: DirectoryResult | undefined;
  #loading: Promise<DirectoryResult> | undefined;
  #isTyping = false;
  #turn = 0;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    if (this.#options.length === 0) this.#prepare();
    this.addEventListener('change', ({ target }) => this.#toggle(target as Element), { signal });
    this.addEventListener('input', ({ target }) => this.#type(target as HTMLInputElement), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', ({ target }) => this.#click((target as Element).closest('button')), { signal });
    // Whoever is about to choose does not wait for the index.
    for (const hint of ['pointerover', 'focusin']) for (const part of this.querySelectorAll('[data-all], [data-find]')) part.addEventListener(hint, () => void this.#load().catch(() => undefined), { signal, once: true });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('[data-find] input');
  }

  #prepare() {
    this.#options = optionsIn(this);
    for (const part of this.querySelectorAll('[data-with-script]')) part.removeAttribute('hidden');
    this.querySelector('[data-next]')?.remove();
    foldOnPhones(this);
  }

  /** Loads the index and what shows results, once; a failure may be tried again. */
  #load(): Promise<DirectoryResult> {
    this.#loading ??= import('./partners/result.ts').then(({ openResult }) => openResult(this, this.#options)).then((result) => (this.#result = result));
    this.#loading.catch(() => { this.#loading = undefined; });
    return this.#loading;
  }

  #restore() {
    const all = findersFrom(new URLSearchParams(location.search));
    const isKnown = ({ key, value }: FinderFilter) => key === wordsKey || this.#options.some((option) => option.key === key && option.value === value);
    this.#isTyping = false;
    this.#fill(all);
    void this.#set(all.filter(isKnown));
    showUnknown(this, this.#options, all.filter((filter) => !isKnown(filter)));
  }

  #fill(filters: readonly FinderFilter[]) {
    if (this.#box) this.#box.value = wordsOf(filters);
  }

  async #set(filters: readonly FinderFilter[]) {
    const turn = ++this.#turn;
    this.#filters = filters;
    this.ariaBusy = 'true';
    showUnknown(this, this.#options, []);
    mark(this.#options, filters);
    // The list as it was built needs no index.
    const isBuilt = filters.length === 0 && !this.#result;
    if (!isBuilt && !this.#result) this.dataset['state'] = 'loading';
    const result = isBuilt ? undefined : this.#result ?? await this.#load().catch(() => null);
    if (turn !== this.#turn) return;
    this.querySelector('[data-failed]')?.toggleAttribute('hidden', result !== null);
    const shown = result?.show(filters);
    delete this.dataset['state'];
    await shown;
    if (turn === this.#turn) this.ariaBusy = 'false';
  }

  /** Typing goes on in one step of the history; every other change is a step of its own. */
  #go(filters: readonly FinderFilter[], isTyping = false) {
    noteAddress(finderQuery(filters), isTyping && this.#isTyping ? 'replaceState' : 'pushState');
    this.#isTyping = isTyping;
    void this.#set(filters).then(() => this.#showStart());
  }

  /** Whoever had scrolled past the start of the result sees it: of a shorter list, only the foot of the page would be left. */
  #showStart() {
    const start = this.querySelector('[data-sum]');
    if (start && start.getBoundingClientRect().bottom < 0) start.scrollIntoView({ behavior: 'instant' });
  }

  #type(target: HTMLInputElement) {
    if (target === this.#box) this.#go([...wordsFilter(target.value), ...this.#filters.filter(({ key }) => key !== wordsKey)], true);
  }

  #toggle(control: Element) {
    const filter = filterOf(this.#options, control);
    if (filter) this.#go(toggled(this.#filters, filter));
  }

  #click(button: HTMLButtonElement | null) {
    if (button?.matches('.not')) this.#toggle(button);
    else if (button?.closest('[data-chips], [data-ways]')) this.#loosen(button);
    else if (button?.closest('[data-more]')) void this.#more();
  }

  /** Goes to the filters that a button names; focus stays in the tool. */
  #loosen(button: HTMLButtonElement) {
    const filters = findersFrom(new URLSearchParams(button.value));
    this.#fill(filters);
    this.#go(filters);
    (this.querySelector<HTMLElement>('.chip') ?? this.#box)?.focus();
  }

  async #more() {
    const result = await this.#load().catch(() => null);
    this.querySelector('[data-failed]')?.toggleAttribute('hidden', result !== null);
    await result?.more(this.#filters);
  }
}

customElements.define('partner-finder', PartnerFinder);
