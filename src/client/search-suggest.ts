/** <search-suggest>: suggestions below the search box, the combobox pattern of WAI-ARIA with a list, chosen by hand. Loaded when the box is first used. */
import { cut, match } from './search-match.ts';
import type { Entry } from './search-match.ts';

/** Enter that ends a composition comes without isComposing in Safari, but with this code. */
const COMPOSING = 229;
const isComposition = ({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }) => isComposing || keyCode === COMPOSING;

class SearchSuggest extends HTMLElement {
  #stop = new AbortController();
  #entries: Promise<Entry[]> | undefined;
  #shown: Entry[] = [];
  #active = -1;
  /** Counts what was asked, so that a late answer does not open a list that was closed. */
  #turn = 0;

  connectedCallback() {
    this.#stop = new AbortController();
    const [box, list, { signal }] = [this.#box, this.#list, this.#stop];
    list.role = 'listbox';
    list.ariaLabel = list.dataset['label'] ?? null;
    box.setAttribute('aria-controls', list.id);
    box.ariaAutoComplete = 'list';
    box.addEventListener('input', (event) => { if (!(event as InputEvent).isComposing) void this.#update(); }, { signal });
    box.addEventListener('compositionstart', () => this.#close(), { signal });
    box.addEventListener('compositionend', () => void this.#update(), { signal });
    box.addEventListener('keydown', (event) => this.#press(event), { signal });
    box.addEventListener('blur', () => this.#close(), { signal });
    list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    list.addEventListener('click', (event) => this.#click(event.target as Element), { signal });
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get #box(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #list(): HTMLElement {
    return this.querySelector('ul') as HTMLElement;
  }

  /** Nothing is proposed when the file cannot be read; the next key tries again. */
  async #load(): Promise<Entry[]> {
    try {
      return (await (await fetch(this.dataset['src'] ?? '')).json()) as Entry[];
    } catch {
      this.#entries = undefined;
      return [];
    }
  }

  async #update(active = -1) {
    const turn = ++this.#turn;
    const entries = await (this.#entries ??= this.#load());
    if (turn !== this.#turn) return;
    this.#shown = match(entries, this.#box.value);
    this.#list.replaceChildren(...this.#shown.map((entry, index) => this.#option(entry, index)));
    this.#open(this.#shown.length > 0);
    this.#activate(Math.min(active, this.#shown.length - 1));
  }

  #option([text, , kind, address]: Entry, index: number): HTMLElement {
    const { id, dataset } = this.#list;
    const option = this.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    option.id = `${id}-${index}`;
    option.role = 'option';
    const [name, note] = option.children;
    const [before, typed, after] = cut(text, this.#box.value);
    const mark = document.createElement('mark');
    mark.append(typed);
    name?.append(before, ...(typed ? [mark] : []), after);
    note?.append((address ? dataset['open'] : dataset['search'])?.replace('{kind}', kind) ?? '');
    return option;
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #open(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    this.#box.ariaExpanded = String(isOpen);
  }

  #close() {
    this.#turn += 1;
    this.#open(false);
    this.#activate(-1);
  }

  #activate(index: number) {
    const [box, options] = [this.#box, [...this.#list.children]];
    this.#active = index;
    options.forEach((option, at) => { option.ariaSelected = String(at === index); });
    const option = options[index];
    if (!option) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** One line on or back; past either end is the box itself. */
  #move(step: number) {
    const places = this.#shown.length + 1;
    if (this.#isOpen) this.#activate(((this.#active + 1 + step + places) % places) - 1);
    else void this.#update(step > 0 ? 0 : Number.MAX_SAFE_INTEGER);
  }

  /** A page is opened; a word is left to the page's search. */
  #choose(index: number) {
    const [text, , , address] = this.#shown[index] ?? [];
    this.#close();
    if (address) location.assign(address);
    else if (text) this.dispatchEvent(new CustomEvent('suggestion', { detail: text, bubbles: true }));
  }

  #click(target: Element) {
    const option = target.closest('[role=option]');
    if (option) this.#choose([...this.#list.children].indexOf(option));
  }

  /** The keys of the pattern. Those that move the cursor lead back to the box. */
  #press(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (isComposition(event) || ctrlKey || metaKey || shiftKey) return;
    const isChosen = this.#isOpen && this.#active >= 0;
    const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
    if (isArrow || (key === 'Escape' && this.#isOpen) || (key === 'Enter' && isChosen)) event.preventDefault();
    if (isArrow && altKey) this.#unfold(key === 'ArrowDown');
    else if (isArrow) this.#move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && isChosen) this.#choose(this.#active);
    else if (key === 'Enter' || key === 'Escape') this.#close();
    else if (/^(?:Home|End|Arrow(?:Left|Right))$/.test(key)) this.#activate(-1);
  }

  /** Opens the list without taking a line, or closes it. */
  #unfold(isWanted: boolean) {
    if (isWanted) void this.#update();
    else this.#close();
  }
}

customElements.define('search-suggest', SearchSuggest);
