/** <similar-cases>: orders the cases like one anew under the reader's weights, and keeps the weights in the address. */
import { reasonText } from '../domain/cases/reason-words.ts';
import type { ReasonSentences } from '../domain/cases/reason-words.ts';
import { defaultWeights, reasonsFor, similar } from '../domain/cases/similar.ts';
import type { Aspect, Weights } from '../domain/cases/similar.ts';
import { namesWeights, weightsFrom, withWeights } from '../domain/cases/weights.ts';
import { fill } from '../domain/text/fill.ts';
import { fetchBriefs } from './case-briefs.ts';
import type { Briefs } from './case-briefs.ts';
import { similarItem } from './similar-item.ts';

class SimilarCases extends HTMLElement {
  #stop = new AbortController();
  #read: Promise<Briefs> | undefined;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    for (const select of this.#selects()) [select.hidden, select.disabled] = [false, false];
    for (const text of this.querySelectorAll<HTMLElement>('[data-default]')) text.hidden = true;
    this.querySelector('[data-actions]')?.removeAttribute('hidden');
    this.addEventListener('change', () => void this.#apply(this.#chosen()), { signal });
    this.querySelector('[data-reset]')?.addEventListener('click', () => void this.#apply(defaultWeights), { signal });
    this.#begin();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /** An address with weights of its own shows them at once. */
  #begin() {
    const query = new URLSearchParams(location.search);
    if (!namesWeights(query)) return;
    this.querySelector('details')?.setAttribute('open', '');
    void this.#apply(weightsFrom(query));
  }

  #selects() {
    return this.querySelectorAll<HTMLSelectElement>('select');
  }

  #chosen(): Weights {
    return { ...defaultWeights, ...Object.fromEntries([...this.#selects()].map(({ name, value }) => [name, Number(value)])) };
  }

  /** Weighing is no step of a journey, so the address changes without a new entry of the history. */
  async #apply(weights: Weights) {
    for (const select of this.#selects()) select.value = String(weights[select.name as Aspect]);
    const query = withWeights(new URLSearchParams(location.search), weights).toString();
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    try {
      this.#show(await (this.#read ??= fetchBriefs(this.dataset['brief'] ?? '')), this.#chosen());
    } catch {
      this.#read = undefined;
      this.#say('failed');
    }
  }

  #show({ names, briefs }: Briefs, weights: Weights) {
    const one = briefs.find(({ id }) => id === this.dataset['case']);
    const template = this.querySelector<HTMLTemplateElement>('template[data-item]');
    if (!one || !template) return;
    const sentences = { ...this.querySelector<HTMLElement>('[data-sentences]')?.dataset } as unknown as ReasonSentences;
    const addresses = { pages: this.dataset['pages'] ?? '', compare: this.dataset['compare'] ?? '' };
    const alike = similar(one, briefs, Number(this.dataset['limit']), weights).map(({ other }) => other);
    this.querySelector('[data-list]')?.replaceChildren(...alike.map((other) => {
      const reasons = reasonsFor(one.traits, other.traits, weights);
      return similarItem(template, other, reasons.map((reason) => reasonText(reason, names, sentences)), addresses);
    }));
    this.querySelector('[data-none]')?.toggleAttribute('hidden', alike.length > 0);
    this.#say('done', alike.length);
  }

  #say(sentence: string, count = 0) {
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (status) status.textContent = fill(status.dataset[sentence] ?? '', { count });
  }
}

customElements.define('similar-cases', SimilarCases);
