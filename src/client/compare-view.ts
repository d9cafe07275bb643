/** Draws the table of a comparison into its empty frame; its words stand in the page. */
import type { Brief } from '../domain/cases/brief.ts';
import { commonValues, rowState, tellsApart } from '../domain/cases/compare.ts';
import type { RowState } from '../domain/cases/compare.ts';
import { fill } from '../domain/text/fill.ts';
import { valuesOf } from './compare-page.ts';
import type { Facts } from './compare-page.ts';

/** A case of the comparison. */
export interface Compared {
  brief: Brief;
  address: string;
  facts: Facts;
}

const copy = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLTemplateElement>(`template[data-${name}]`)?.content.cloneNode(true) as DocumentFragment;

function put(made: DocumentFragment, name: string, text: string) {
  const place = made.querySelector(`[data-${name}]`);
  if (place) place.textContent = text;
  return place;
}

function head(root: HTMLElement, { brief: { id, title, place, stage }, address }: Compared): DocumentFragment {
  const made = copy(root, 'head');
  put(made, 'title', title)?.setAttribute('href', address);
  put(made, 'place', `${place} ${stage}`);
  put(made, 'name', `(${title})`);
  const remove = made.querySelector<HTMLButtonElement>('[data-remove]');
  if (remove) remove.value = id;
  return made;
}

function cell(root: HTMLElement, { brief, facts }: Compared, part: string, common: ReadonlySet<string>): DocumentFragment {
  const made = copy(root, 'cell');
  const fact = facts.get(part)?.cloneNode(true) as DocumentFragment | undefined;
  for (const value of fact?.querySelectorAll('[data-value], .who') ?? []) value.classList.toggle('common', common.has(value.textContent.trim()));
  put(made, 'name', brief.title);
  made.querySelector('[data-content]')?.append(fact ?? copy(root, 'absent'));
  return made;
}

function row(root: HTMLElement, line: HTMLElement, all: readonly Compared[], words: DOMStringMap) {
  const part = line.dataset['row'] ?? '';
  const values = all.map(({ facts }) => valuesOf(facts.get(part)));
  const state = rowState(values);
  line.dataset['is'] = state;
  const place = line.querySelector('[data-state]');
  if (place) place.textContent = words[state] ?? '';
  line.replaceChildren(line.firstElementChild as Element, ...all.map((one) => cell(root, one, part, commonValues(values))));
}

/** Fills the table with the cases. */
export function drawTable(root: HTMLElement, all: readonly Compared[]): void {
  const heads = root.querySelector<HTMLElement>('[data-heads]');
  heads?.replaceChildren(heads.firstElementChild as Element, ...all.map((one) => head(root, one)));
  const words = root.querySelector('table')?.dataset ?? {};
  words['count'] = String(all.length);
  for (const line of root.querySelectorAll<HTMLElement>('[data-row]')) row(root, line, all, words);
}

/** Shows all facts, or those that differ only, and says how many they are; of one case there is nothing to say. */
export function showRows(root: HTMLElement, count: number, onlyDifferent: boolean): void {
  const lines = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const apart = lines.filter((line) => tellsApart(line.dataset['is'] as RowState));
  for (const line of lines) line.hidden = onlyDifferent && !apart.includes(line);
  const sum = root.querySelector<HTMLElement>('[data-sum]');
  if (sum) sum.textContent = count < 2 ? '' : fill(sum.dataset['text'] ?? '', { count, all: lines.length, different: apart.length });
}
