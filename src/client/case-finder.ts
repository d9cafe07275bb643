/** <case-finder>: turns the facet links into check boxes, filters the list and keeps the choice in the address. */
import { countFacet, facetKeys, matches, queryFrom, selectionFrom } from '../domain/cases/facets.ts';
import type { FacetKey, FacetValues, Selection } from '../domain/cases/facets.ts';

interface Option {
  key: FacetKey;
  value: string;
  name: string;
  box: HTMLInputElement;
  label: HTMLLabelElement;
}

const valuesOf = (item: HTMLElement): FacetValues =>
  Object.fromEntries(facetKeys.map((key) => [key, (item.dataset[key] ?? '').split(' ')])) as Record<FacetKey, string[]>;

/** Fills `{count}` and `{names}` of a sentence that stands in the page. */
const fill = (sentence: string, values: Record<string, string>) => sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

class CaseFinder extends HTMLElement {
  #stop = new AbortController();
  #items: { element: HTMLElement; values: FacetValues }[] = [];
  #options: Option[] = [];

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#items = [...this.querySelectorAll<HTMLElement>('.cards > li')].map((element) => ({ element, values: valuesOf(element) }));
    this.#options = [...this.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]')].map((link) => this.#upgrade(link));
    this.addEventListener('change', () => this.#choose(), { signal });
    this.addEventListener('click', (event) => this.#remove(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #upgrade(link: HTMLAnchorElement): Option {
    const key = link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] as FacetKey;
    const value = link.dataset['value'] ?? '';
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    label.append(box, ...link.childNodes);
    link.replaceWith(label);
    return { key, value, name: label.querySelector('span')?.textContent ?? value, box, label };
  }

  get #selection(): Selection {
    const chosen = this.#options.filter(({ box }) => box.checked);
    return Object.fromEntries(facetKeys.map((key) => [key, chosen.filter((option) => option.key === key).map(({ value }) => value)]));
  }

  #restore() {
    const selection = selectionFrom(new URLSearchParams(location.search));
    for (const { key, value, box } of this.#options) {
      box.checked = selection[key]?.includes(value) ?? false;
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    this.#show();
  }

  #choose() {
    const query = queryFrom(this.#selection);
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show();
  }

  #remove(event: Event) {
    const button = (event.target as Element).closest<HTMLButtonElement>('.chip');
    if (!button) return;
    for (const { key, value, box } of this.#options) if (!button.value || button.value === `${key}=${value}`) box.checked = false;
    this.#choose();
    this.querySelector<HTMLElement>('.chip, summary')?.focus();
  }

  #show() {
    const selection = this.#selection;
    let count = 0;
    for (const { element, values } of this.#items) {
      element.hidden = !matches(values, selection);
      if (!element.hidden) count += 1;
    }
    this.#count(selection);
    this.#say(count);
  }

  #count(selection: Selection) {
    const all = this.#items.map(({ values }) => values);
    const counts = new Map(facetKeys.map((key) => [key, countFacet(all, key, selection)]));
    for (const { key, value, label, box } of this.#options) {
      const count = counts.get(key)?.get(value) ?? 0;
      const place = label.querySelector('[data-count]');
      if (place) place.textContent = String(count);
      label.classList.toggle('empty', count === 0 && !box.checked);
    }
  }

  #say(count: number) {
    const chosen = this.#options.filter(({ box }) => box.checked);
    const sum = this.querySelector<HTMLElement>('[data-sum]');
    const sentence = (chosen.length > 0 ? sum?.dataset['filtered'] : sum?.dataset['text']) ?? '';
    if (sum) sum.textContent = fill(sentence, { count: String(count), names: chosen.map(({ name }) => name).join('、') });
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', count > 0);
    this.#chips(chosen);
  }

  #chips(chosen: Option[]) {
    const list = this.querySelector<HTMLElement>('[data-chips]');
    const copy = (name: string) => this.querySelector<HTMLTemplateElement>(`template[data-${name}]`)?.content.cloneNode(true) as DocumentFragment;
    list?.replaceChildren(...chosen.map(({ key, value, name }) => {
      const chip = copy('chip');
      const [button, text] = [chip.querySelector('button'), chip.querySelector('[data-name]')];
      if (button) button.value = `${key}=${value}`;
      if (text) text.textContent = name;
      return chip;
    }), ...(chosen.length > 1 ? [copy('clear')] : []));
    list?.toggleAttribute('hidden', chosen.length === 0);
  }
}

customElements.define('case-finder', CaseFinder);
