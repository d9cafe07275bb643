/** Fills the templates of the search page. Every sentence stands in the page; here are only its places. */
import type { Found, Reason, SearchResult, Segment, Suggestion } from '../search/api.ts';

/** Fills `{count}` of a sentence that stands in the page. */
export const fill = (sentence: string | undefined, values: Record<string, string | number>): string =>
  (sentence ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A sentence names so many signs of a query; more would push the results off the screen. */
const NAMED = 40;
const shortened = (query: string) => ([...query].length > NAMED ? `${[...query].slice(0, NAMED).join('')}…` : query);

const nodes = (segments: readonly Segment[]): Node[] =>
  segments.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

/** The search page's own elements. */
export class SearchView {
  #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** An element that the page has. */
  find<E extends HTMLElement>(part: string): E {
    return this.#root.querySelector(`[data-part="${part}"]`) as E;
  }

  #copy(template: string): HTMLElement {
    return this.find<HTMLTemplateElement>(`${template}-template`).content.firstElementChild?.cloneNode(true) as HTMLElement;
  }

  get #kinds(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-part=types] label')];
  }

  #nameOf(type: string): string {
    return this.#kinds.find(({ dataset }) => dataset['type'] === type)?.dataset['name'] ?? '';
  }

  /** Shows only some of the parts below the form. */
  show(...parts: string[]): void {
    if (parts.includes('index')) this.find('sum').textContent = '';
    for (const part of ['start', 'results', 'none', 'error', 'index', 'types', 'again']) this.find(part).hidden = !parts.includes(part);
  }

  /** Before the first answer. */
  start(): void {
    this.tell('loading');
    this.show('results');
  }

  /** Says how the search went. `elsewhere` counts what the chosen kind hides or, without a kind, what its filters hide. */
  say({ total, weak, incomplete, corrected }: SearchResult, q: string, elsewhere: number, type = ''): void {
    if (incomplete) this.tell('lost', { q, total });
    else if (total > 0 && corrected) this.tell('corrected', { q, corrected, total });
    else if (total > 0) this.tell(weak ? 'weak' : 'found', { q, total });
    else if (elsewhere > 0) this.tell(type ? 'elsewhere' : 'narrow', { type: this.#nameOf(type), total: elsewhere });
    else this.tell('none', { q });
  }

  /** The connection broke before anything was found: what was shown stays. */
  keep(q: string): void {
    this.tell(this.find('list').childElementCount > 0 ? 'kept' : 'cut', { q });
    this.show('results', 'again');
  }

  /** One of the sentences that stand in the page. Links that ask elsewhere take the words along. */
  tell(sentence: string, values: { q?: string; corrected?: string; total?: number; type?: string } = {}): void {
    const sum = this.find('sum');
    sum.textContent = fill(sum.dataset[sentence], { ...values, q: shortened(values.q ?? '') });
    if (values.q === undefined) return;
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('a[data-asks]')) link.search = new URLSearchParams({ q: values.q }).toString();
  }

  /** Lets screen readers hear the sum. */
  announce(): void {
    this.find('said').textContent = this.find('sum').textContent;
  }

  /** How many pages each kind would give. Kinds without any are left out, unless chosen. */
  counts(counts: Record<string, number>, all: number, chosen: string): void {
    for (const label of this.#kinds) {
      const type = label.dataset['type'] ?? '';
      const count = type ? (counts[type] ?? 0) : all;
      label.hidden = count === 0 && type !== chosen && type !== '';
      const place = label.querySelector('[data-count]');
      if (place) place.textContent = String(count);
    }
  }

  get #filters(): HTMLFieldSetElement[] {
    return [...this.#root.querySelectorAll<HTMLFieldSetElement>('fieldset[data-for]')];
  }

  /** Only the filters of the chosen kind of page can be used. */
  narrow(type = ''): void {
    for (const set of this.#filters) set.disabled = set.hidden = set.dataset['for'] !== type;
  }

  /** The names of the filters that can be used. */
  filters(): string[] {
    return this.#filters.flatMap((set) => (set.disabled ? [] : [...set.querySelectorAll('select')].map(({ name }) => name)));
  }

  /** How many pages each value of a filter would give. Values without any are left out, unless chosen. */
  offers(facets: Record<string, Record<string, number>>): void {
    for (const option of this.#root.querySelectorAll<HTMLOptionElement>('fieldset:enabled option[data-name]')) {
      const count = facets[option.closest('select')?.name ?? '']?.[option.value] ?? 0;
      option.hidden = count === 0 && !option.selected;
      option.label = `${option.dataset['name']} ${count}`;
    }
  }

  #why(place: HTMLElement, reasons: readonly Reason[]): string {
    return reasons
      .map(({ typed, word, kind, place: where }) => fill(place.dataset[kind], { typed, word, place: place.dataset[where] ?? '' }))
      .join(place.dataset['separator']);
  }

  #item({ url, heading, type, excerpt, sections, why }: Found): HTMLElement {
    const item = this.#copy('result');
    const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot="${name}"]`) ?? item;
    const title = slot('title') as HTMLAnchorElement;
    title.href = url;
    title.dataset['address'] = decodeURI(new URL(url, document.baseURI).href);
    title.append(...nodes(heading));
    slot('excerpt').append(...nodes(excerpt));
    slot('type').textContent = this.#nameOf(type);
    slot('parts').hidden = sections.length === 0;
    slot('sections').append(...sections.map((section) => this.#link('section', section.url, section.title)));
    slot('why').textContent = this.#why(slot('why'), why);
    return item;
  }

  #link(template: string, url: string, text: string, before = ''): HTMLElement {
    const item = this.#copy(template);
    const link = item.querySelector('a');
    if (link) [link.href, link.textContent] = [url, text];
    if (before) item.querySelector('span')?.append(before);
    return item;
  }

  /** The results; the first `kept` that are shown already stay. */
  list(results: readonly Found[], kept: number): void {
    const items = results.slice(kept).map((found) => this.#item(found));
    if (kept > 0) this.find('list').append(...items);
    else this.find('list').replaceChildren(...items);
    if (kept > 0) items[0]?.querySelector('a')?.focus();
  }

  /** A line that names words, hidden when there are none. */
  words(part: string, words: readonly string[], isShown = words.length > 0): void {
    const line = this.find(part);
    const names = words.join(line.dataset['separator']);
    line.hidden = !isShown;
    line.textContent = fill(line.dataset['text'], { words: names });
  }

  /** What stands around the list: how the query was cut, other queries, how many are left. */
  notes({ results, total, terms, missing, weak, suggestions }: SearchResult, isCut: boolean, address: (query: string) => string): void {
    const more = this.find('more');
    this.words('cut', terms, isCut);
    this.words('missing', missing, weak && missing.length > 0);
    more.hidden = results.length >= total;
    more.textContent = fill(more.dataset['text'], { rest: total - results.length });
    this.#offer('suggestions', suggestions.filter(({ kind }) => kind !== 'synonym'), address);
    this.#offer('also', suggestions.filter(({ kind }) => kind === 'synonym'), address);
  }

  /** Other queries: before the results what may be meant instead, after them what else may help. */
  #offer(part: string, suggestions: readonly Suggestion[], address: (query: string) => string): void {
    const list = this.find(part);
    list.hidden = suggestions.length === 0;
    list.replaceChildren(...suggestions.map((suggestion) => this.#suggestion(suggestion, list, address)));
  }

  #suggestion({ kind, query }: Suggestion, list: HTMLElement, address: (query: string) => string): HTMLElement {
    const item = this.#link('suggestion', address(query), query, list.dataset[kind]);
    item.querySelector('a')?.setAttribute('data-query', query);
    return item;
  }
}
