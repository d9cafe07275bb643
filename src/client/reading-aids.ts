/** <reading-aids>: readings above words, links to paragraphs, terms explained where they stand. The readings themselves are loaded when they are asked for. */
import { showReadings } from './furigana.ts';
import { showLinks } from './paragraph-links.ts';
import { showTerm } from './term-note.ts';

const key = 'kyodo-navi:furigana';

/** The switches that a reader leaves on stay on; a browser that keeps nothing starts anew. */
const kept = (value?: string): string | null => {
  try {
    if (value !== undefined) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

class ReadingAids extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.hidden = false;
    const links = this.querySelector<HTMLElement>('[data-aid="links"]');
    if (links) links.hidden = !document.querySelector('.text [id^="p-"]');
    this.addEventListener('click', ({ target }) => void this.#press((target as Element).closest<HTMLElement>('[data-aid]')), { signal });
    document.addEventListener('click', (event) => void this.#explain(event), { signal });
    for (const term of document.querySelectorAll('a.term')) term.setAttribute('aria-haspopup', 'dialog');
    if (kept() === 'on') void this.#press(this.querySelector<HTMLElement>('[data-aid="furigana"]'));
    this.toggleAttribute('data-on', true);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  async #press(button: HTMLElement | null) {
    if (!button) return;
    const isOn = button.ariaPressed !== 'true';
    try {
      if (button.dataset['aid'] === 'links') showLinks(isOn, this.querySelector('[data-link]'));
      else {
        await showReadings(isOn, this.dataset['readings'] ?? '');
        kept(isOn ? 'on' : 'off');
      }
      button.ariaPressed = String(isOn);
      this.#say('');
    } catch {
      this.#say('failed');
    }
  }

  /** A term opens its note; with a key held, or without an answer, it is a link like others. */
  async #explain(event: MouseEvent) {
    const term = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
    const template = this.querySelector<HTMLTemplateElement>('[data-term]');
    if (!term || !template || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    try {
      await showTerm(term, template);
    } catch {
      location.assign(term.href);
    }
  }

  #say(what: string) {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = status.dataset[what] ?? '';
  }
}

customElements.define('reading-aids', ReadingAids);
