/** The rows of the directory: those of the page, and others made from its pattern. */
import { numbersAt } from '../../domain/facets/facet-index.ts';
import type { DirectoryIndex } from '../../domain/partners/directory-index.ts';
import type { DirectoryKey } from '../../domain/partners/facets.ts';
import { fill } from '../../domain/text/fill.ts';
import { putRows } from '../facets/list.ts';
import type { Option } from '../facets/options.ts';

/** Rows by their position in the whole list. */
export class DirectoryRows {
  readonly #list: HTMLElement;
  readonly #pattern: HTMLElement;
  readonly #page: string;
  readonly #index: DirectoryIndex;
  readonly #rows = new Map<number, HTMLElement>();
  readonly #cases: ReadonlyMap<number, number>;
  readonly #ended: ReadonlySet<number>;
  readonly #labels: ReadonlyMap<string, string>;
  /** The list as it was built. */
  readonly #built: readonly HTMLElement[];

  constructor(root: HTMLElement, index: DirectoryIndex, options: readonly Option[]) {
    this.#list = root.querySelector('[data-items]') as HTMLElement;
    this.#pattern = root.querySelector<HTMLTemplateElement>('template[data-pattern]')?.content.firstElementChild as HTMLElement;
    [this.#page, this.#index, this.#cases, this.#ended] = [root.dataset['page'] ?? '', index, new Map(index.cases), new Set(index.ended)];
    this.#labels = new Map(options.map(({ key, value, name }) => [`${key}=${value}`, name]));
    this.#built = [...this.#list.querySelectorAll<HTMLElement>(':scope > li')];
    for (const row of root.querySelectorAll<HTMLElement>('[data-items] > [data-row]')) this.#rows.set(Number(row.dataset['row']), row);
  }

  /** Shows the list as it was built; gives how many rows it holds. */
  whole(): number {
    putRows(this.#list, this.#built, true);
    return this.#built.filter((item) => item.matches('[data-row]')).length;
  }

  /** Shows these rows; gives their number. */
  begin(positions: readonly number[], isAll: boolean): number {
    putRows(this.#list, positions.map((position) => this.#at(position)), isAll);
    return positions.length;
  }

  /** Adds rows; gives the link of the first. */
  add(positions: readonly number[]): HTMLElement | null {
    const rows = positions.map((position) => this.#at(position));
    this.#list.append(...rows);
    return rows[0]?.querySelector<HTMLElement>('a') ?? null;
  }

  #at(position: number): HTMLElement {
    const row = this.#rows.get(position) ?? this.#make(position);
    this.#rows.set(position, row);
    return row;
  }

  #values(key: DirectoryKey, position: number): string[] {
    const facet = this.#index.facets[key];
    return numbersAt(facet, position).map((number) => facet.values[number] ?? '');
  }

  /** The words for the values of a facet; none for what is not stated. */
  #words(key: DirectoryKey, position: number): string[] {
    return this.#values(key, position).filter((value) => value !== 'unstated').map((value) => this.#labels.get(`${key}=${value}`) ?? value);
  }

  #make(position: number): HTMLElement {
    const row = this.#pattern.cloneNode(true) as HTMLElement;
    const part = (name: string) => row.querySelector<HTMLElement>(`[data-of="${name}"]`);
    const write = (name: string, text: string) => { const place = part(name); if (place) place.textContent = text || (place.dataset['unstated'] ?? ''); };
    const cases = this.#cases.get(position) ?? 0;
    write('name', this.#index.names[position] ?? '');
    part('name')?.setAttribute('href', this.#page.replace('{id}', this.#index.ids[position] ?? ''));
    write('place', this.#words('municipality', position).join(''));
    write('kind', this.#words('kind', position).join(''));
    write('fields', this.#words('field', position).join(part('fields')?.dataset['separator']));
    if (cases > 0) write('cases', fill(part('cases')?.dataset['text'] ?? '', { count: cases }));
    else part('cases')?.remove();
    if (!this.#ended.has(position)) part('ended')?.remove();
    if (this.#values('intent', position)[0] !== 'stated') part('intent')?.remove();
    return row;
  }
}
