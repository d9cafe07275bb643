/** The result of the directory: finds it, and shows its rows, counts and words. Loaded when someone begins to choose. */
import { positions } from '../../domain/facets/bits.ts';
import { openFacets } from '../../domain/facets/facet-index.ts';
import { found } from '../../domain/facets/find.ts';
import { wordsKey, wordsOf } from '../../domain/partners/address.ts';
import type { FinderFilter, FinderKey } from '../../domain/partners/address.ts';
import type { DirectoryIndex, PackedDirectory } from '../../domain/partners/directory-index.ts';
import { openNames, withWords, wordsIn } from '../../domain/partners/names.ts';
import type { Names } from '../../domain/partners/names.ts';
import { showCounts } from '../facets/options.ts';
import type { Option } from '../facets/options.ts';
import { showWords } from '../facets/words.ts';
import { painted } from '../painted.ts';
import { DirectoryRows } from './rows.ts';

/** Rows that are added at once. */
const step = 50;
/** No row is lower than this many pixels. As many as the window holds come first, so that a slow computer answers at once; the rest follows when they are painted. */
const lowest = 48;
/** Lets the page answer while names are made ready. */
const rest = () => new Promise<void>((done) => { setTimeout(done, 0); });

/** What is on screen. */
export class DirectoryResult {
  readonly #root: HTMLElement;
  readonly #options: readonly Option<FinderKey>[];
  readonly #index: DirectoryIndex;
  readonly #names: Names;
  readonly #rows: DirectoryRows;
  #order: readonly number[] = [];
  #shown = 0;
  #turn = 0;

  constructor(root: HTMLElement, options: readonly Option<FinderKey>[], index: DirectoryIndex, names: Names) {
    [this.#root, this.#options, this.#index, this.#names] = [root, options, index, names];
    this.#rows = new DirectoryRows(root, index, options);
  }

  /** Shows what the filters leave: first the sentence and the rows in sight, then the counts and the other rows. */
  async show(asked: readonly FinderFilter[]): Promise<void> {
    const turn = ++this.#turn;
    const filters = this.#heard(asked);
    const words = wordsOf(filters);
    const index = withWords(this.#index, this.#names, words);
    const [isPlain, first] = [filters.length === 0, Math.ceil(innerHeight / lowest)];
    this.#order = positions(found(index, filters));
    showWords(this.#root, this.#order.length, [this.#asOption(words), ...this.#options], filters, index);
    for (const part of this.#root.querySelectorAll('[data-plain]')) part.toggleAttribute('hidden', !isPlain);
    this.#shown = isPlain ? this.#rows.whole() : this.#rows.begin(this.#order.slice(0, first), this.#order.length <= first);
    this.#showLeft();
    await painted();
    if (turn !== this.#turn) return;
    showCounts(this.#options, index, filters);
    if (!isPlain) this.#shown = this.#rows.begin(this.#order.slice(0, step), true);
    this.#showLeft();
  }

  /** Shows the next rows; of the list as it was built, if nothing was chosen yet. */
  async more(filters: readonly FinderFilter[]): Promise<void> {
    if (this.#turn === 0) await this.show(filters);
    this.#rows.add(this.#order.slice(this.#shown, this.#shown + step))?.focus();
    this.#shown = Math.min(this.#order.length, this.#shown + step);
    this.#showLeft();
  }

  /** The filters without words that are nothing but a form of corporation: they would find everyone, and that is said instead. */
  #heard(asked: readonly FinderFilter[]): readonly FinderFilter[] {
    const heard = asked.filter(({ key, value }) => key !== wordsKey || wordsIn(value).length > 0);
    this.#root.querySelector('[data-form-only]')?.toggleAttribute('hidden', heard.length === asked.length);
    return heard;
  }

  /** The words as sentences and chips name them. */
  #asOption(value: string): Option<FinderKey> {
    const facet = this.#root.querySelector<HTMLElement>('[data-sum]')?.dataset['typed'] ?? '';
    const [label, box, not] = [document.createElement('label'), document.createElement('input'), document.createElement('button')];
    return { key: wordsKey, value, name: value, facet, label, count: null, box, not };
  }

  #showLeft() {
    const left = this.#order.length - this.#shown;
    this.#root.querySelector('[data-more]')?.toggleAttribute('hidden', left <= 0);
    for (const place of this.#root.querySelectorAll('[data-total="left"]')) place.textContent = String(left);
  }
}

/** Loads the index of a page. */
export async function openResult(root: HTMLElement, options: readonly Option<FinderKey>[]): Promise<DirectoryResult> {
  const response = await fetch(root.dataset['index'] ?? '');
  if (!response.ok) throw new Error('No index');
  const packed = await response.json() as PackedDirectory;
  const index = { ...packed, ...openFacets(packed) };
  return new DirectoryResult(root, options, index, await openNames(index, rest));
}
