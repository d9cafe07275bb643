/** The result of the case list: finds it, and shows its rows, counts, words and panel. */
import { queryFrom, views } from '../../domain/cases/address.ts';
import type { ListState } from '../../domain/cases/address.ts';
import { openIndex } from '../../domain/cases/case-index.ts';
import type { CaseIndex, PackedIndex } from '../../domain/cases/case-index.ts';
import type { FacetKey } from '../../domain/cases/facets.ts';
import { inOrder } from '../../domain/cases/order.ts';
import { positions } from '../../domain/facets/bits.ts';
import { found } from '../../domain/facets/find.ts';
import { putRows } from '../facets/list.ts';
import { showCounts } from '../facets/options.ts';
import type { Option } from '../facets/options.ts';
import { Rows } from '../facets/rows.ts';
import { showWords } from '../facets/words.ts';
import { painted } from '../painted.ts';

const range = (length: number) => Array.from({ length }, (_, position) => position);
/** No row is lower than this many pixels. As many as the window holds come first, so that a slow computer answers at once; the rest follows when they are painted. */
const lowest = 110;
const isPlain = ({ filters, sort }: ListState) => filters.length === 0 && sort === 'tokyo';

/** What is on screen. */
export class ResultView {
  /** Every case of the result, in its order. */
  order: readonly number[];
  readonly #root: HTMLElement;
  readonly #options: readonly Option<FacetKey>[];
  readonly #rows: Rows;
  readonly #step: number;
  #shown: number;
  #index: CaseIndex | undefined;
  #loading: Promise<CaseIndex> | undefined;
  #turn = 0;

  constructor(root: HTMLElement, options: readonly Option<FacetKey>[]) {
    this.#root = root;
    this.#options = options;
    this.#rows = new Rows(root);
    this.#step = Number(root.dataset['shown']);
    this.#shown = this.#step;
    this.order = range(Number(root.dataset['count']));
  }

  /** Loads the index, once; a failure may be tried again. */
  load(): Promise<CaseIndex> {
    this.#loading ??= fetch(this.#root.dataset['index'] ?? '').then(async (response) => (this.#index = openIndex(await response.json() as PackedIndex)));
    this.#loading.catch(() => { this.#loading = undefined; });
    return this.#loading;
  }

  /** Shows a state. The list as it was built needs no index. */
  async show(state: ListState): Promise<void> {
    const turn = ++this.#turn;
    this.#root.ariaBusy = 'true';
    this.#showViews(state);
    if (!isPlain(state) && !this.#index) this.#root.dataset['state'] = 'loading';
    const isReady = isPlain(state) || this.#index !== undefined || await this.load().then(() => true, () => false);
    if (turn !== this.#turn) return;
    const isShown = isReady && await this.#showResult(state, turn);
    if (turn !== this.#turn) return;
    this.#part('[data-failed]')?.toggleAttribute('hidden', isShown);
    // What the page came with is always at hand.
    if (!isShown) await this.#showResult({ ...state, filters: [], sort: 'tokyo' }, turn);
    if (turn === this.#turn) this.#root.ariaBusy = 'false';
  }

  /** Shows the next rows of the result. */
  async more(): Promise<void> {
    const next = this.#part('[data-items]')?.children.length ?? 0;
    this.#shown += this.#step;
    const isShown = await this.#showRows(++this.#turn, this.#shown);
    this.#part('[data-failed]')?.toggleAttribute('hidden', isShown);
    this.#part('[data-items]')?.children[next]?.querySelector<HTMLElement>('a')?.focus();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.#root.querySelector<T>(selector);
  }

  /** First the sentence and the rows in sight, then the counts, the panel and the other rows. Whether the rows could be had. */
  async #showResult(state: ListState, turn: number): Promise<boolean> {
    const { filters, sort, view } = state;
    const index = this.#index;
    const result = index && found(index, filters);
    this.#shown = this.#step;
    this.order = index && result ? inOrder(positions(result), sort, index) : range(Number(this.#root.dataset['count']));
    showWords(this.#root, this.order.length, this.#options, filters, index);
    if (!await this.#showRows(turn, Math.ceil(innerHeight / lowest))) return false;
    delete this.#root.dataset['state'];
    await painted();
    if (turn !== this.#turn) return false;
    if (index) showCounts(this.#options, index, filters);
    if (!await this.#showRows(turn, this.#shown)) return false;
    const panel = this.#part(`[data-panel="${view}"]`);
    return !panel || !index || !result || import('./panels.ts').then(({ showPanel }) => { if (turn === this.#turn) showPanel(panel, { index, state, result }); return true; }, () => false);
  }

  async #showRows(turn: number, most: number): Promise<boolean> {
    const rows = await this.#rows.at(this.order.slice(0, Math.min(most, this.#shown))).catch(() => null);
    if (turn !== this.#turn || !rows) return false;
    const list = this.#part('[data-items]');
    if (list) putRows(list, rows, most >= this.#shown || rows.length === this.order.length);
    const left = this.order.length - Math.min(this.order.length, this.#shown);
    this.#part('[data-more]')?.toggleAttribute('hidden', left === 0);
    for (const [name, count] of [['left', left], ['count', this.order.length]] as const) for (const place of this.#root.querySelectorAll(`[data-results] [data-total="${name}"]`)) place.textContent = String(count);
    return true;
  }

  #showViews(state: ListState) {
    for (const view of views) {
      const link = this.#part(`[data-view="${view}"]`);
      link?.setAttribute('href', `?${queryFrom({ ...state, view })}`);
      if (view === state.view) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
      this.#part(`[data-panel="${view}"]`)?.toggleAttribute('hidden', view !== state.view);
    }
    const order = this.#part<HTMLSelectElement>('[data-sort]');
    if (order) order.value = state.sort;
  }
}
