/** <recent-searches>: the latest searches of this device, to repeat or to erase. Hidden when there are none. */
import { forget, recent } from './search-recent.ts';

class RecentSearches extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.closest('site-search')?.addEventListener('start', () => this.#show(), { signal });
    this.addEventListener('click', (event) => this.#erase((event.target as Element).closest('button')), { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #show() {
    const queries = recent();
    this.hidden = queries.length === 0;
    this.querySelector('ul')?.replaceChildren(...queries.map((query) => this.#item(query)));
  }

  #item(query: string): HTMLElement {
    const item = this.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const [link, button] = [item.querySelector('a'), item.querySelector('button')];
    if (link) [link.href, link.textContent] = [`?q=${encodeURIComponent(query)}`, query];
    link?.setAttribute('data-query', query);
    if (button) [button.value, button.ariaLabel] = [query, button.dataset['label']?.replace('{q}', () => query) ?? query];
    return item;
  }

  /** Takes one search off the list, or all; the focus goes to the next one, or to the box. */
  #erase(button: HTMLButtonElement | null) {
    if (!button) return;
    const at = recent().indexOf(button.value);
    forget(button.value || undefined);
    this.#show();
    const rest = this.querySelectorAll<HTMLElement>('li button');
    (rest[Math.min(at, rest.length - 1)] ?? this.closest('site-search')?.querySelector('input'))?.focus();
  }
}

customElements.define('recent-searches', RecentSearches);
