/** <case-compare>: two to four cases side by side. The choice stands in the address, so that back and forward walk through it. */
import type { Brief } from '../domain/cases/brief.ts';
import { compareQuery, idsFrom, mostCompared, onlyDifferent, sortAsked } from '../domain/cases/compare.ts';
import { pickCase, pickName } from '../domain/cases/pick.ts';
import { fill } from '../domain/text/fill.ts';
import { fetchBriefs } from './case-briefs.ts';
import { factsOf } from './compare-page.ts';
import { drawTable, showRows } from './compare-view.ts';

class CaseCompare extends HTMLElement {
  #stop = new AbortController();
  #briefs: Brief[] = [];
  #turn = 0;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.querySelector('[data-add]')?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.querySelector('[data-pick]')?.addEventListener('input', () => this.#say(''), { signal });
    this.querySelector('[data-only]')?.addEventListener('change', () => this.#go(this.#shown()), { signal });
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
    this.addEventListener('click', (event) => this.#remove(event.target as Element), { signal });
    window.addEventListener('popstate', () => void this.#show(), { signal });
    void this.#begin();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  async #begin() {
    try {
      this.#briefs = (await fetchBriefs(this.dataset['brief'] ?? '')).briefs;
    } catch {
      return this.#state('failed');
    }
    this.querySelector('[data-names]')?.replaceChildren(...this.#briefs.map((brief) => new Option('', pickName(brief))));
    this.querySelector('[data-add]')?.removeAttribute('hidden');
    await this.#show();
  }

  #asked() {
    return sortAsked(idsFrom(new URLSearchParams(location.search)), (id) => this.#briefs.some((brief) => brief.id === id));
  }

  #shown = () => this.#asked().shown;

  #only = () => this.querySelector<HTMLInputElement>('[data-only]');

  #submit(event: Event) {
    event.preventDefault();
    const pick = this.querySelector<HTMLInputElement>('[data-pick]');
    const [ids, found] = [this.#shown(), pickCase(pick?.value ?? '', this.#briefs)];
    const values = { text: pick?.value ?? '', count: Number(found) };
    if (typeof found === 'number') return this.#say(found === 0 ? 'none' : 'many', values);
    if (ids.includes(found.id)) return this.#say('twice');
    if (ids.length >= mostCompared) return this.#say('full');
    if (pick) pick.value = '';
    this.#say('');
    this.#go([...ids, found.id]);
  }

  /** Takes a case out; the focus goes to the next way out, or to the box. */
  #remove(target: Element) {
    const button = target.closest<HTMLButtonElement>('[data-remove]');
    if (!button) return;
    const place = [...this.querySelectorAll('[data-remove]')].indexOf(button);
    void this.#go(this.#shown().filter((id) => id !== button.value)).then(() => {
      const left = this.querySelectorAll<HTMLElement>('[data-remove]');
      (left[Math.min(place, left.length - 1)] ?? this.querySelector<HTMLElement>('[data-pick]'))?.focus();
    });
  }

  #go(ids: readonly string[]): Promise<void> {
    history.pushState(null, '', compareQuery(ids, this.#only()?.checked ?? false) || location.pathname);
    return this.#show();
  }

  /** Shows what the address names; of two overlapping turns the later one stays. */
  async #show() {
    const turn = ++this.#turn;
    const { shown, unknown, beyond } = this.#asked();
    this.#problems([...unknown.map((id) => ['unknown', id] as const), ...beyond.map((id) => ['beyond', this.#nameOf(id)] as const)]);
    const addressOf = (id: string) => `${this.dataset['pages']}${id}/`;
    try {
      const facts = await Promise.all(shown.map((id) => factsOf(addressOf(id))));
      if (turn !== this.#turn) return;
      const briefs = shown.map((id) => this.#briefs.find((brief) => brief.id === id) as Brief);
      drawTable(this, briefs.map((brief, index) => ({ brief, address: addressOf(brief.id), facts: facts[index] ?? new Map() })));
      this.#result(shown.length);
    } catch {
      this.#state('failed');
    }
  }

  #result(count: number) {
    const only = onlyDifferent(new URLSearchParams(location.search));
    const box = this.#only();
    if (box) box.checked = only;
    this.querySelector('[data-result]')?.toggleAttribute('hidden', count === 0);
    showRows(this, count, only && count > 1);
    this.#state(count === 0 ? 'empty' : count === 1 ? 'one' : '');
  }

  #nameOf = (id: string) => this.#briefs.find((brief) => brief.id === id)?.title ?? id;

  #problems(problems: readonly (readonly [kind: string, text: string])[]) {
    const place = this.querySelector('[data-problems]');
    place?.replaceChildren(...problems.map(([kind, text]) => {
      const made = this.querySelector<HTMLTemplateElement>(`template[data-${kind}]`)?.content.cloneNode(true) as DocumentFragment;
      const word = made.querySelector('[data-text]');
      if (word) word.textContent = text;
      return made;
    }));
    place?.toggleAttribute('hidden', problems.length === 0);
  }

  #say(sentence: string, values: Record<string, string | number> = {}) {
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (note) note.textContent = fill(note.dataset[sentence] ?? '', values);
  }

  #state(sentence: string) {
    const place = this.querySelector<HTMLElement>('p[data-state]');
    if (!place) return;
    place.textContent = place.dataset[sentence] ?? '';
    place.hidden = sentence === '';
  }
}

customElements.define('case-compare', CaseCompare);
