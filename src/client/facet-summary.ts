/** What the case list says above its results: the sentence, the chips of the active filters, the empty state. Its words stand in the page. */
import type { Option } from './facet-options.ts';

/** Fills `{count}` and `{names}` of a sentence. */
const fill = (sentence: string, values: Record<string, string>) => sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

const copy = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLTemplateElement>(`template[data-${name}]`)?.content.cloneNode(true) as DocumentFragment;

function chip(root: HTMLElement, { key, value, name }: Option): DocumentFragment {
  const made = copy(root, 'chip');
  const [button, text] = [made.querySelector('button'), made.querySelector('[data-name]')];
  if (button) button.value = `${key}=${value}`;
  if (text) text.textContent = name;
  return made;
}

function showSum(root: HTMLElement, count: number, options: readonly Option[]) {
  const sum = root.querySelector<HTMLElement>('[data-sum]');
  if (!sum) return;
  const sentence = (options.length > 0 ? sum.dataset['filtered'] : sum.dataset['text']) ?? '';
  sum.textContent = fill(sentence, { count: String(count), names: options.map(({ name }) => name).join('、') });
}

/** Shows the number of results and the chosen options; the last chip clears them all. */
export function showSummary(root: HTMLElement, count: number, options: readonly Option[]): void {
  showSum(root, count, options);
  root.querySelector('[data-empty]')?.toggleAttribute('hidden', count > 0);
  const list = root.querySelector<HTMLElement>('[data-chips]');
  const clear = options.length > 1 ? [copy(root, 'clear')] : [];
  list?.replaceChildren(...options.map((option) => chip(root, option)), ...clear);
  list?.toggleAttribute('hidden', options.length === 0);
}
