/** The result of the case list: finds it, and shows its rows, counts, words and panel. */
import { queryFrom, views } from '../../domain/cases/address.ts';
import type { ListState } from '../../domain/cases/address.ts';
import { positions } from '../../domain/cases/bits.ts';
import { openIndex } from '../../domain/cases/case-index.ts';
import type { CaseIndex, PackedIndex } from '../../domain/cases/case-index.ts';
import { found } from '../../domain/cases/find.ts';
import { inOrder } from '../../domain/cases/order.ts';
import { showCounts } from './options.ts';
import type { Option } from './options.ts';
import { Rows } from './rows.ts';
import { showWords } from './words.ts';

const range = (length: number) => Array.from({ length }, (_, position) => position);
const isPlain = ({ filters, sort }: ListState) => filters.length === 0 && sort === 'tokyo';

/** What is on screen. */
export class ResultView {
  /** Every case of the result, in its order. */
  order: readonly number[];
  readonly #root: HTMLElement;
  readonly #options: readonly Option[];
  readonly #rows: Rows;
  readonly #step: number;
  #shown: number;
  #index: CaseIndex | undefined;
  #loading: Promise<CaseIndex> | undefined;
  #turn = 0;

  constructor(root: HTMLElement, options: readonly Option[]) {
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
    if (isReady) this.#find(state);
    const isShown = isReady && await this.#showRows(turn);
    if (turn !== this.#turn) return;
    this.#part('[data-failed]')?.toggleAttribute('hidden', isShown);
    // What the page came with is always at hand.
    if (!isShown) await this.#showWhole(state, turn);
    if (turn !== this.#turn) return;
    delete this.#root.dataset['state'];
    this.#root.ariaBusy = 'false';
  }

  /** Shows the next rows of the result. */
  async more(): Promise<void> {
    const next = this.#part('[data-items]')?.children.length ?? 0;
    this.#shown += this.#step;
    const isShown = await this.#showRows(++this.#turn);
    this.#part('[data-failed]')?.toggleAttribute('hidden', isShown);
    this.#part('[data-items]')?.children[next]?.querySelector<HTMLElement>('a')?.focus();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.#root.querySelector<T>(selector);
  }

  #find(state: ListState) {
    const { filters, sort, view } = state;
    const index = this.#index;
    this.#shown = this.#step;
    const result = index && found(index, filters);
    this.order = index && result ? inOrder(positions(result), sort, index) : range(Number(this.#root.dataset['count']));
    if (index) showCounts(this.#options, index, filters);
    showWords(this.#root, this.order.length, this.#options, filters, index);
    const panel = this.#part(`[data-panel="${view}"]`);
    if (panel && index && result) void import('./panels.ts').then(({ showPanel }) => showPanel(panel, { index, state, result }));
  }

  async #showWhole(state: ListState, turn: number) {
    this.#find({ ...state, filters: [], sort: 'tokyo' });
    await this.#showRows(turn);
  }

  /** Whether the rows could be had. */
  async #showRows(turn: number): Promise<boolean> {
    const rows = await this.#rows.at(this.order.slice(0, this.#shown)).catch(() => null);
    if (turn !== this.#turn || !rows) return false;
    const list = this.#part('[data-items]');
    if (list && (rows.length !== list.children.length || rows.some((row, place) => row !== list.children[place]))) list.replaceChildren(...rows);
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
