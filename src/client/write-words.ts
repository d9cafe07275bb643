/** The words of what can be chosen, as the form offers them. */
import type { Words } from '../domain/write/words.ts';
import { parts } from './check-sheet-dom.ts';

type Table = Map<string, Map<string, string>>;

function take(table: Table, from: string, value: string, words: string): void {
  const known = table.get(from) ?? new Map<string, string>();
  if (value) known.set(value, words.trim());
  table.set(from, known);
}

/** Fields stand in templates, too. */
function collect(root: ParentNode, table: Table): void {
  for (const select of parts<HTMLSelectElement>(root, 'select[data-from]')) for (const { value, text } of select.options) take(table, select.dataset['from'] ?? '', value, text);
  for (const tick of parts<HTMLInputElement>(root, 'input[data-in][data-from]')) take(table, tick.dataset['from'] ?? '', tick.value, tick.parentElement?.textContent ?? '');
  for (const template of parts<HTMLTemplateElement>(root, 'template')) collect(template.content, table);
}

/** Collection → id → name. */
export function wordsIn(root: ParentNode): Words {
  const table: Table = new Map();
  collect(root, table);
  return table;
}
