/** Shows what a check has found. */
import type { Checked } from '../../domain/import/check.ts';
import { findingRows } from '../../domain/import/finding.ts';
import { csvFile } from '../../domain/tabular/csv.ts';
import { copyOf, part, parts, put, show } from '../check-sheet-dom.ts';
import { download } from '../download.ts';

/** Rows that are shown; so many are laid out in one breath. */
const most = 100;

const formatted = (count: number) => new Intl.NumberFormat(document.documentElement.lang).format(count);

/** The name of a level, as the page has it. */
function levelName(root: HTMLElement, level: string): string {
  return part<HTMLTemplateElement>(root, '[data-levels]').content.querySelector(`[data-name="${level}"]`)?.textContent ?? level;
}

function filled(root: HTMLElement, template: string, values: Readonly<Record<string, string | number>>, level = ''): HTMLElement {
  const copy = copyOf(root, template);
  for (const [name, value] of Object.entries(values)) put(copy, name, value);
  for (const place of parts(copy, '[data-level]')) {
    place.textContent = levelName(root, level);
    place.classList.toggle('warn', level === 'left-out');
  }
  return copy;
}

/** Counts, columns, groups, and the first rows to look at. */
export function showChecked(root: HTMLElement, { opened, counts, taken, findings }: Checked): void {
  put(root, 'kind', opened.kind);
  for (const [name, count] of Object.entries(counts)) put(root, name, formatted(count));
  show(root, '[data-if-right]', counts.leftOut === 0 && counts.rows > 0);
  show(root, '[data-if-findings]', findings.kept.length > 0);
  show(root, '[data-more]', findings.kept.length > most);
  put(root, 'shown', formatted(most));
  part(root, '[data-taken]').replaceChildren(...taken.map((one) => filled(root, '[data-taken-template]', one)));
  part(root, '[data-groups]').replaceChildren(...findings.groups.map(({ level, reason, count }) => filled(root, '[data-group-template]', { reason, count: formatted(count) }, level)));
  const first = [...findings.kept.filter(({ level }) => level === 'left-out'), ...findings.kept.filter(({ level }) => level !== 'left-out')].slice(0, most);
  part(root, '[data-findings]').replaceChildren(...first.map(({ level, row, column, value, reason, remedy }) => filled(root, '[data-finding-template]', { row, column, value, reason, remedy }, level)));
}

/** Saves all findings. */
export const saveFindings = (root: HTMLElement, { findings }: Checked): void => download(csvFile(findingRows(findings.kept)), `${root.dataset['fileName'] ?? ''}.csv`, 'text/csv');
