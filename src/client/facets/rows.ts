/** The rows of a list: those of the page, and those of further pages, fetched when they are shown. */

/** What begins a row in the text of a page; rows hold no list of their own. */
const rowStart = '<li data-row=';

/** The rows of a page as texts, without building the page. */
function rowTexts(page: string): string[] {
  const start = page.indexOf(rowStart);
  return start < 0 ? [] : page.slice(start, page.indexOf('</ul>', start)).split(rowStart).slice(1).map((text) => rowStart + text);
}

function build(text: string): HTMLElement | null {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content.firstElementChild as HTMLElement | null;
}

/** Rows by their position in the whole list. */
export class Rows {
  readonly #rows = new Map<number, HTMLElement>();
  readonly #texts = new Map<number, Promise<string[]>>();
  readonly #address: string;
  readonly #length: number;

  constructor(root: HTMLElement) {
    this.#address = root.dataset['pages'] ?? '';
    this.#length = Number(root.dataset['length']);
    for (const row of root.querySelectorAll<HTMLElement>('[data-items] > [data-row]')) this.#rows.set(Number(row.dataset['row']), row);
  }

  async #fetch(page: number): Promise<string[]> {
    const response = await fetch(this.#address.replace('{page}', String(page + 1)));
    if (!response.ok) throw new Error(`No page ${page + 1}`);
    return rowTexts(await response.text());
  }

  #page(page: number): Promise<string[]> {
    const known = this.#texts.get(page) ?? this.#fetch(page);
    this.#texts.set(page, known);
    known.catch(() => this.#texts.delete(page));
    return known;
  }

  /** The rows at these positions, in this order. */
  async at(positions: readonly number[]): Promise<HTMLElement[]> {
    const missing = positions.filter((position) => !this.#rows.has(position));
    const pages = new Set(missing.map((position) => Math.floor(position / this.#length)));
    const texts = new Map(await Promise.all([...pages].map(async (page) => [page, await this.#page(page)] as const)));
    for (const position of missing) {
      const row = build(texts.get(Math.floor(position / this.#length))?.[position % this.#length] ?? '');
      if (row) this.#rows.set(position, row);
    }
    return positions.flatMap((position) => this.#rows.get(position) ?? []);
  }
}
