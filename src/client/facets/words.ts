/** What a list with facets says: the sentence with the active filters, their chips, and what to do when nothing fits. The words stand in the page. */
import { filterQuery } from '../../domain/facets/address.ts';
import type { FacetIndex } from '../../domain/facets/facet-index.ts';
import type { Filter } from '../../domain/facets/filter.ts';
import { loosenings } from '../../domain/facets/find.ts';
import type { Option } from './options.ts';

/** Fills `{count}` and `{names}` of a sentence. */
export const fill = (sentence = '', values: Record<string, string | number>): string => sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

const copy = (root: HTMLElement, name: string, values: Record<string, string | number> = {}, button = ''): DocumentFragment => {
  const made = root.querySelector<HTMLTemplateElement>(`template[data-${name}]`)?.content.cloneNode(true) as DocumentFragment;
  for (const [key, value] of Object.entries(values)) for (const place of made.querySelectorAll(`[data-${key}]`)) place.textContent = String(value);
  made.querySelector('button')?.setAttribute('value', button);
  return made;
};

/** The words of the active filters. */
interface Words { readonly sum: DOMStringMap; readonly options: readonly Option[]; readonly filters: readonly Filter[] }

/** The facets in the order of the page. */
const keysOf = (options: readonly Option[]) => [...new Set(options.map(({ key }) => key))];

const optionOf = (options: readonly Option[], { key, value }: Filter) => options.find((option) => option.key === key && option.value === value);

/** A filter in a word or two: `委託`, `委託を除く`. */
const shortName = ({ sum, options }: Words, filter: Filter) => {
  const name = optionOf(options, filter)?.name ?? filter.value;
  return filter.not ? fill(sum['not'], { name }) : name;
};

/** The filters facet by facet: `形態が「委託」か「共催」、段階が「採択」以外`. */
function inWords({ sum, options, filters }: Words): string {
  return keysOf(options).flatMap((key) => [false, true].flatMap((not) => {
    const own = filters.filter((filter) => filter.key === key && filter.not === not).flatMap((filter) => optionOf(options, filter) ?? []);
    const values = own.map(({ name }) => fill(sum['value'], { name })).join(not ? '' : sum['or']);
    return own[0] ? [fill(not ? sum['exclude'] : sum['include'], { facet: own[0].facet, values })] : [];
  })).join(sum['and']);
}

const queryOf = ({ options }: Words, filters: readonly Filter[]) => String(filterQuery(filters, keysOf(options)));

function showWays(root: HTMLElement, words: Words, index: FacetIndex): void {
  const ways = loosenings(index, words.filters);
  const named = ways.map(({ drop, count }) => copy(root, 'way', { name: drop.map((filter) => `「${shortName(words, filter)}」`).join(''), count }, queryOf(words, words.filters.filter((filter) => !drop.includes(filter)))));
  root.querySelector('[data-ways]')?.replaceChildren(...named, copy(root, 'way-all', { count: index.count }));
  root.querySelector('[data-some]')?.toggleAttribute('hidden', ways.length === 0);
  root.querySelector('[data-none]')?.toggleAttribute('hidden', ways.length > 0);
}

/** Shows the number of results, the chosen filters and, when nothing fits, the ways out. A button's value is the query to go to. */
export function showWords(root: HTMLElement, count: number, options: readonly Option[], filters: readonly Filter[], index: FacetIndex | undefined): void {
  const line = root.querySelector<HTMLElement>('[data-sum]');
  if (!line) return;
  const words: Words = { sum: line.dataset, options, filters };
  const text = fill(filters.length > 0 ? words.sum['filtered'] : words.sum['text'], { count, filters: inWords(words) });
  if (line.textContent?.trim() !== text) line.textContent = text;
  const chips = filters.map((filter) => copy(root, 'chip', { name: shortName(words, filter) }, queryOf(words, filters.filter((other) => other !== filter))));
  const list = root.querySelector('[data-chips]');
  list?.replaceChildren(...chips, ...(chips.length > 1 ? [copy(root, 'clear')] : []));
  filters.forEach(({ not }, place) => list?.querySelectorAll('.chip')[place]?.classList.toggle('refused', not));
  list?.toggleAttribute('hidden', chips.length === 0);
  root.querySelector('[data-empty]')?.toggleAttribute('hidden', count > 0);
  if (count === 0 && index) showWays(root, words, index);
}

/** Says which values of the address the list does not know; nothing when it knows them all. */
export function showUnknown(root: HTMLElement, options: readonly Option[], unknown: readonly { key: string; value: string }[]): void {
  const place = root.querySelector<HTMLElement>('[data-unknown]');
  if (!place) return;
  const facetOf = (key: string) => options.find((option) => option.key === key)?.facet ?? place.dataset[key] ?? key;
  const values = unknown.map(({ key, value }) => fill(place.dataset['value'], { facet: facetOf(key), name: value })).join(place.dataset['and']);
  place.textContent = fill(place.dataset['text'], { values });
  place.hidden = unknown.length === 0;
}
