/** The facet links of the case list as check boxes. */
import { countFacet, facetKeys } from '../domain/cases/facets.ts';
import type { FacetKey, FacetValues, Selection } from '../domain/cases/facets.ts';

/** One value of a facet with its box. */
export interface Option {
  key: FacetKey;
  value: string;
  name: string;
  box: HTMLInputElement;
  label: HTMLLabelElement;
}

/** Turns a facet's link into a labelled check box with the same words. */
export function upgrade(link: HTMLAnchorElement): Option {
  const key = link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] as FacetKey;
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, ...link.childNodes);
  link.replaceWith(label);
  const value = link.dataset['value'] ?? '';
  return { key, value, name: label.querySelector('span')?.textContent ?? value, box, label };
}

export const chosen = (options: readonly Option[]): Option[] => options.filter(({ box }) => box.checked);

/** On a phone the facets begin closed, so that the cases are in sight; the layout beside the list needs this width. */
export function foldOnPhones(root: HTMLElement): void {
  if (!matchMedia('(min-width: 62rem)').matches) root.querySelector('[data-all]')?.removeAttribute('open');
}

/** The ticked boxes as a selection. */
export const selectionOf = (options: readonly Option[]): Selection =>
  Object.fromEntries(facetKeys.map((key) => [key, chosen(options).filter((option) => option.key === key).map(({ value }) => value)]));

/** Ticks the boxes of a selection, and opens the facets that hold one. */
export function tick(options: readonly Option[], selection: Selection): void {
  for (const { key, value, box } of options) {
    box.checked = selection[key]?.includes(value) ?? false;
    if (box.checked) box.closest('[data-facet]')?.setAttribute('open', '');
  }
}

/** Writes beside each box how many cases it would give, respecting the other facets. */
export function showCounts(options: readonly Option[], all: readonly FacetValues[], selection: Selection): void {
  const counts = new Map(facetKeys.map((key) => [key, countFacet(all, key, selection)]));
  for (const { key, value, label, box } of options) {
    const count = counts.get(key)?.get(value) ?? 0;
    const place = label.querySelector('[data-count]');
    if (place) place.textContent = String(count);
    label.classList.toggle('empty', count === 0 && !box.checked);
  }
}
