/** Shows what a check has found. */
import type { Checked } from '../../domain/import/check.ts';
import { findingRows } from '../../domain/import/finding.ts';
import { csvFile } from '../../domain/tabular/csv.ts';
import { copyOf, part, parts, put, show } from '../check-sheet-dom.ts';
import { download } from '../download.ts';

/** Rows that are shown; so many are laid out in one breath. */
const most = 100;

const formatted = (count: number) => new Intl.NumberFormat(document.documentElement.lang).format(count);

/** The sign and name of a level, as the page has them. */
const levelTag = (root: HTMLElement, level: string): Node =>
  part<HTMLTemplateElement>(root, '[data-levels]').content.querySelector(`[data-name="${level}"]`)?.cloneNode(true) ?? document.createTextNode(level);

function filled(root: HTMLElement, template: string, values: Readonly<Record<string, string | number>>, level = ''): HTMLElement {
  const copy = copyOf(root, template);
  for (const [name, value] of Object.entries(values)) put(copy, name, value);
  for (const place of parts(copy, '[data-level]')) place.replaceWith(levelTag(root, level));
  return copy;
}

/** Counts, columns, groups, and the first rows to look at. */
export function showChecked(root: HTMLElement, { opened, counts, taken, findings }: Checked): void {
  put(root, 'kind', opened.kind);
  for (const [name, count] of Object.entries(counts)) put(root, name, formatted(count));
  const dropped = findings.count('dropped');
  put(root, 'dropped', formatted(dropped));
  show(root, '[data-if-right]', counts.leftOut === 0 && counts.rows > 0 && dropped === 0);
  show(root, '[data-if-dropped]', counts.leftOut === 0 && dropped > 0);
  show(root, '[data-if-findings]', findings.kept.length > 0);
  show(root, '[data-more]', findings.kept.length > most);
  put(root, 'shown', formatted(most));
  part(root, '[data-taken]').replaceChildren(...taken.map((one) => filled(root, '[data-taken-template]', one)));
  part(root, '[data-groups]').replaceChildren(...findings.groups.map(({ level, reason, count }) => filled(root, '[data-group-template]', { reason, count: formatted(count) }, level)));
  part(root, '[data-findings]').replaceChildren(...findings.first(most).map(({ level, row, column, value, reason, remedy }) => filled(root, '[data-finding-template]', { row, column, value, reason, remedy }, level)));
}

/** Saves all findings. */
export const saveFindings = (root: HTMLElement, { findings }: Checked): void => download(csvFile(findingRows(findings.kept)), `${root.dataset['fileName'] ?? ''}.csv`, 'text/csv');
