/** <case-finder>: turns the facet links into check boxes, filters the list and keeps the choice in the address. */
import { facetKeys, matches, queryFrom, selectionFrom } from '../domain/cases/facets.ts';
import type { FacetKey, FacetValues } from '../domain/cases/facets.ts';
import { chosen, foldOnPhones, selectionOf, showCounts, tick, upgrade } from './facet-options.ts';
import type { Option } from './facet-options.ts';
import { showSummary } from './facet-summary.ts';

const valuesOf = (item: HTMLElement): FacetValues =>
  Object.fromEntries(facetKeys.map((key) => [key, (item.dataset[key] ?? '').split(' ')])) as Record<FacetKey, string[]>;

class CaseFinder extends HTMLElement {
  #stop = new AbortController();
  #items: { element: HTMLElement; values: FacetValues }[] = [];
  #options: Option[] = [];

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-items] > li')].map((element) => ({ element, values: valuesOf(element) }));
    const links = this.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]');
    if (links.length > 0) this.#options = [...links].map(upgrade);
    foldOnPhones(this);
    this.addEventListener('change', () => this.#choose(), { signal });
    this.addEventListener('click', (event) => this.#remove(event.target as Element), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #restore() {
    tick(this.#options, selectionFrom(new URLSearchParams(location.search)));
    this.#show();
  }

  #choose() {
    const query = queryFrom(selectionOf(this.#options));
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show();
  }

  /** A chip takes back its own filter; the one without a value takes back all. */
  #remove(target: Element) {
    const button = target.closest<HTMLButtonElement>('.chip');
    if (!button) return;
    for (const { key, value, box } of this.#options) if (!button.value || button.value === `${key}=${value}`) box.checked = false;
    this.#choose();
    (this.querySelector<HTMLElement>('.chip') ?? this.querySelector<HTMLElement>('summary'))?.focus();
  }

  #show() {
    const selection = selectionOf(this.#options);
    for (const { element, values } of this.#items) element.hidden = !matches(values, selection);
    showCounts(this.#options, this.#items.map(({ values }) => values), selection);
    showSummary(this, this.#items.filter(({ element }) => !element.hidden).length, chosen(this.#options));
  }
}

customElements.define('case-finder', CaseFinder);
