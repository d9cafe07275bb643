/** The facet links of a list as check boxes, each with a button that leaves its records out. */
import { keysOf } from '../../domain/facets/facet-index.ts';
import type { FacetIndex } from '../../domain/facets/facet-index.ts';
import { sameFilter } from '../../domain/facets/filter.ts';
import type { Filter } from '../../domain/facets/filter.ts';
import { countFacet } from '../../domain/facets/find.ts';

/** One value of a facet with its controls. */
export interface Option<Key extends string = string> {
  readonly key: Key;
  readonly value: string;
  readonly name: string;
  /** The name of its facet. */
  readonly facet: string;
  readonly label: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly not: HTMLButtonElement;
}

/** Turns a value of a facet into a labelled check box with the same words, and the button beside it. */
function upgrade<Key extends string>(link: HTMLElement, template: HTMLTemplateElement): Option<Key> {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const [label, box, not] = [copy.querySelector('label') as HTMLLabelElement, copy.querySelector('input') as HTMLInputElement, copy.querySelector('button') as HTMLButtonElement];
  const name = link.querySelector('span')?.textContent ?? '';
  label.replaceChildren(box, ...link.childNodes);
  for (const place of not.querySelectorAll('[data-name]')) place.textContent = name;
  const facet = link.closest<HTMLElement>('[data-facet]')?.dataset;
  link.replaceWith(copy);
  return { key: facet?.['facet'] as Key, facet: facet?.['title'] ?? '', value: link.dataset['value'] ?? '', name, label, box, not };
}

/** The controls of a page. */
export function optionsIn<Key extends string>(root: HTMLElement): Option<Key>[] {
  const template = root.querySelector<HTMLTemplateElement>('template[data-option]');
  return template ? [...root.querySelectorAll<HTMLElement>('[data-facet] [data-value]')].map((link) => upgrade<Key>(link, template)) : [];
}

/** On a phone the facets begin closed, so that the list is in sight; the layout beside the list needs this width. */
export function foldOnPhones(root: HTMLElement): void {
  if (!matchMedia('(min-width: 62rem)').matches) root.querySelector('[data-all]')?.removeAttribute('open');
}

/** The filter that a control stands for. */
export function filterOf<Key extends string>(options: readonly Option<Key>[], control: Element | undefined): Filter<Key> | undefined {
  const option = options.find(({ box, not }) => box === control || not === control);
  return option && { key: option.key, value: option.value, not: option.not === control };
}

/** Shows the filters in the controls, and opens the facets that hold one. */
export function mark(options: readonly Option[], filters: readonly Filter[]): void {
  for (const { key, value, box, not } of options) {
    box.checked = filters.some((filter) => sameFilter(filter, { key, value, not: false }));
    const pressed = filters.some((filter) => sameFilter(filter, { key, value, not: true }));
    // Written only when it changes: hundreds of attributes set anew cost a slow browser its time.
    if (not.ariaPressed !== String(pressed)) not.ariaPressed = String(pressed);
    if (box.checked || pressed) box.closest('[data-facet]')?.setAttribute('open', '');
  }
}

/** Writes beside each box how many records it would give, respecting the other facets. */
export function showCounts<Key extends string>(options: readonly Option<Key>[], index: FacetIndex<Key>, filters: readonly Filter<Key>[]): void {
  const counts = new Map(keysOf(index).map((key) => [key, countFacet(index, key, filters)]));
  for (const { key, value, label, box } of options) {
    const count = counts.get(key)?.get(value) ?? 0;
    const place = label.querySelector('[data-count]');
    if (place && place.textContent !== String(count)) place.textContent = String(count);
    label.classList.toggle('empty', count === 0 && !box.checked);
  }
}
