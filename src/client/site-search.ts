/** <site-search>: the address is the search. It fills the form from the address, searches while typing, and keeps Back right. */
import type { Search, SearchOptions, SearchResult } from '../search/api.ts';
import { createSiteSearch } from '../search/client.ts';
import { chunks } from '../search/cut.ts';
import { addressOf, currentState } from './search-address.ts';
import type { State } from './search-address.ts';
import { keep } from './search-recent.ts';
import { SearchView, fill } from './site-search-view.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 250;
/** Milliseconds without a change before what was found is said to screen readers: once, not for every key. */
const SETTLED = 1000;
const PAGE = 10;

declare global {
  interface Window {
    /** The search of the site: words in, pages out. */
    siteSearch?: Search;
  }
}

/** Whether there is anything to look for: a letter or a digit of any script. */
const isSearchable = (query: string) => /[\p{L}\p{N}]/u.test(query);

class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #view = new SearchView(this);
  #search: Promise<Search> | undefined;
  #timer = 0;
  #quiet = 0;
  /** Counts searches, so that a late answer does not overwrite a newer one. */
  #turn = 0;
  #limit = PAGE;
  /** The address was made by typing: what is typed next replaces it. */
  #isTyped = false;
  #isComposing = false;
  #pageTitle = document.title;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('input', (event) => { if (event.target === this.#box) this.#wait(); }, { signal });
    this.addEventListener('compositionstart', () => { this.#isComposing = true; }, { signal });
    this.addEventListener('compositionend', () => { this.#isComposing = false; this.#wait(); }, { signal });
    this.addEventListener('change', (event) => this.#choose(event.target as HTMLInputElement), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    window.siteSearch = (query, options) => this.search(query, options);
    [this.#box.role, this.#box.ariaExpanded] = ['combobox', 'false'];
    this.addEventListener('suggestion', (event) => this.#ask((event as CustomEvent<string>).detail), { signal });
    this.#box.addEventListener('focus', () => this.#help(), { signal, once: true });
    this.#begin();
  }

  disconnectedCallback() {
    this.#stop.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#quiet);
  }

  /** Searches without touching the page. Kinds of pages are counted, other filters when they are named: each costs files. A failed start is tried again. */
  async search(query: string, options?: SearchOptions): Promise<SearchResult> {
    return (await this.#open())(query, { facets: ['type'], ...options });
  }

  /** Fetches what the first search needs. */
  prefetch() {
    void this.#open().catch(() => undefined);
  }

  #open(): Promise<Search> {
    this.#search ??= createSiteSearch({ bundle: this.dataset['bundle'] ?? '', words: this.dataset['words'], names: this.dataset['names'] });
    this.#search.catch(() => { this.#search = undefined; });
    return this.#search;
  }

  get #box(): HTMLInputElement {
    return this.querySelector('input[name=q]') as HTMLInputElement;
  }

  /** What the form asks for. The filters of another kind of page are disabled, and so not part of it. */
  get #state(): State {
    const { q = '', ...filters } = Object.fromEntries(new FormData(this.#box.form ?? undefined)) as Record<string, string>;
    return { q: q.trim(), filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) };
  }

  #fillForm({ q, filters }: State) {
    this.#box.value = q;
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name=type]')) radio.checked = radio.value === (filters['type'] ?? '');
    for (const select of this.querySelectorAll('select')) select.value = filters[select.name] ?? '';
    this.#view.narrow(filters['type']);
  }

  /** Suggestions, recent searches and the switch for the / key load when they are first of use. Without them the search is whole. */
  #help() {
    import(/* @vite-ignore */ this.dataset['helpers'] ?? '').catch(() => undefined);
  }

  /** What was typed before this script ran is kept when the address says nothing. The header's box leads to #q. */
  #begin() {
    if (location.hash === '#q') {
      keep(currentState().q);
      history.replaceState(null, '', location.pathname + location.search);
      this.#box.focus();
    }
    if (!currentState().q && this.#box.value) this.#wait();
    else this.#restore();
  }

  #restore() {
    this.#isTyped = false;
    this.#fillForm(currentState());
    void this.#run();
  }

  /** Makes the form the address. While typing, one entry of the history is replaced; anything else makes its own. */
  #go(isTyping: boolean) {
    clearTimeout(this.#timer);
    const address = addressOf(this.#state);
    const isSame = new URL(address, location.href).search === location.search;
    if (!isSame && this.#isTyped) history.replaceState(null, '', address);
    else if (!isSame) history.pushState(null, '', address);
    this.#isTyped = isTyping && (this.#isTyped || !isSame);
    if (!isSame || !isTyping) void this.#run();
  }

  #wait() {
    clearTimeout(this.#timer);
    if (!this.#isComposing) this.#timer = window.setTimeout(() => this.#go(true), PAUSE);
  }

  #submit(event: Event) {
    event.preventDefault();
    if (this.#isComposing) return;
    keep(this.#state.q);
    this.#go(false);
  }

  #choose(field: HTMLInputElement) {
    if (field === this.#box || !field.name) return;
    if (field.name === 'type') this.#view.narrow(field.value);
    this.#isTyped = false;
    this.#go(false);
  }

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const query = target.closest<HTMLElement>('a[data-query]')?.dataset['query'];
    if (target.closest('[data-part=more]')) void this.#run(this.#limit);
    if (target.closest('[data-again]')) this.#again();
    if (target.closest('[data-part=list] a')) keep(currentState().q);
    if (query === undefined || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#ask(query);
  }

  /** Searches again what the connection cut off. The button goes, so the focus goes to the sum. */
  #again() {
    this.#view.find('sum').focus();
    void this.#run(this.#limit - PAGE);
  }

  /** Searches a word that stands on the page. */
  #ask(query: string) {
    this.#isTyped = false;
    this.#fillForm({ q: query, filters: {} });
    keep(query);
    this.#go(false);
    this.#box.focus();
  }

  /** Searches what the address says and shows it; `kept` results stay and more are added. */
  async #run(kept = 0) {
    const asked = currentState();
    const state = { ...asked, filters: this.#state.filters };
    this.#view.words('unknown', Object.entries(asked.filters).flatMap(([name, value]) => (!state.filters[name] && this.#box.form?.elements.namedItem(name) && value) || []));
    const turn = ++this.#turn;
    this.#limit = kept + PAGE;
    document.title = state.q ? fill(this.dataset['title'], { q: state.q }) : this.#pageTitle;
    if (!isSearchable(state.q)) return this.#rest();
    if (!this.#search) this.#view.start();
    try {
      const search = await this.#open();
      const filters = Object.fromEntries(Object.entries(state.filters).map(([name, value]) => [name, [value]]));
      const result = await search(state.q, { filters, facets: ['type', ...this.#view.filters()], limit: this.#limit }).catch(() => undefined);
      const kinds = Object.keys(filters).length > 1 ? await search(state.q, { facets: ['type'], limit: 0 }).catch(() => undefined) : result;
      if (turn === this.#turn) this.#show(state, result, kinds?.facets['type'], kept);
    } catch {
      if (turn === this.#turn) this.#view.show('error', 'index');
    }
    this.#settle();
  }

  /** Nothing is searched: the ways to begin, and why when signs were typed that are no words. */
  #rest() {
    this.#help();
    this.dispatchEvent(new Event('start'));
    this.#view.show('start', 'index');
    if (this.#box.value) this.#view.tell('empty');
    this.#settle();
  }

  #settle() {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => this.#view.announce(), SETTLED);
  }

  /** What the connection cut off is said, and leaves what was shown until something better is found. */
  #show({ q, filters }: State, result: SearchResult | undefined, kinds: Record<string, number> = {}, kept: number) {
    if (!result || (result.incomplete && result.total === 0)) return this.#view.keep(q);
    const { type = '', ...others } = filters;
    const isWhole = Object.keys(others).length === 0;
    const counts = type && isWhole ? { ...kinds, [type]: result.total } : kinds;
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    this.#view.counts(counts, all, type);
    this.#view.offers(result.facets);
    if (isWhole) this.#view.say(result, q, type ? all : 0, type);
    else this.#view.say(result, q, kinds[type] ?? 0);
    this.#view.notes(result, chunks(q).length < result.terms.length, (query) => addressOf({ q: query, filters: {} }));
    this.#view.list(result.results, kept);
    this.#view.show('results', ...(all > 0 ? ['types'] : ['none']), ...(result.incomplete ? ['again'] : []));
  }
}

customElements.define('site-search', SiteSearch);
