/** Shows the points of one phase: their spread, the themes with low points, the differences. */
import { numbersOf } from '../../domain/sheet/shape.ts';
import { submissionsIn } from '../../domain/sheet/summary/projects.ts';
import type { Side } from '../../domain/sheet/summary/projects.ts';
import { viewpointSpreads } from '../../domain/sheet/summary/spread.ts';
import type { Spread } from '../../domain/sheet/summary/spread.ts';
import type { Summary } from '../../domain/sheet/summary/tables.ts';
import { weakThemes, wideGaps } from '../../domain/sheet/summary/weak.ts';
import type { ProjectGaps } from '../../domain/sheet/summary/weak.ts';
import { copyOf, part, parts, put, show, showFor } from '../check-sheet-dom.ts';
import { fillList } from './lists.ts';

/** What of the points is shown. */
export interface Choice {
  readonly phase: string;
  /** One side, or all. */
  readonly side: Side | null;
}

function drawBar(row: HTMLElement, counts: readonly number[], total: number): void {
  let start = 0;
  for (const [index, rect] of parts<SVGRectElement>(row, '[data-bar] rect').entries()) {
    const width = total > 0 ? (100 * (counts[index] ?? 0)) / total : 0;
    rect.setAttribute('x', String(start));
    rect.setAttribute('width', String(width));
    start += width;
  }
}

function fillRow(root: HTMLElement, { id, points, notApplicable, blank, total, mean }: Spread, weakBelow: number): void {
  const row = part(root, `[data-spread="${id}"]`);
  const counts = [...points, notApplicable, blank];
  for (const [index, cell] of parts(row, '[data-count]').entries()) cell.textContent = String(counts[index] ?? 0);
  put(row, 'mean', mean?.toFixed(2) ?? '');
  show(row, '[data-weak]', mean !== null && mean < weakBelow);
  drawBar(row, counts, total);
}

function fillThemes(root: HTMLElement, { collected, sheet }: Summary, { phase, side }: Choice): void {
  const weak = weakThemes(collected.projects, sheet, phase, side);
  const list = part(root, '[data-themes]');
  for (const theme of parts(list, '[data-theme]')) theme.hidden = true;
  for (const { id, projects } of weak) {
    const theme = part(list, `[data-theme="${id}"]`);
    put(theme, 'count', projects.length);
    theme.hidden = false;
    list.append(theme);
  }
  show(root, '[data-no-themes]', weak.length === 0);
}

function gapLine(root: HTMLElement, numbers: ReadonlyMap<string, string>, { project, gaps }: ProjectGaps): HTMLElement {
  const line = copyOf(root, '[data-gap-template]');
  put(line, 'name', project.name);
  put(line, 'count', gaps.length);
  part(line, '[data-gap-items]').append(...gaps.map(({ id, government, partner }) => {
    const item = copyOf(root, '[data-gap-item-template]');
    for (const [name, text] of Object.entries({ number: numbers.get(id) ?? id, government, partner })) put(item, name, text);
    return item;
  }));
  return line;
}

/** Fills everything that depends on the choice. */
export function fillPoints(root: HTMLElement, summary: Summary, choice: Choice): void {
  const { collected: { projects }, sheet: { shape } } = summary;
  const given = submissionsIn(projects, choice.phase, choice.side);
  put(root, 'answers', given.length);
  showFor(part(root, '[data-points]'), 'phase', choice.phase);
  showFor(part(root, '[data-points]'), 'role', choice.side ?? 'all');
  for (const spread of viewpointSpreads(shape, given)) fillRow(root, spread, shape.weakBelow);
  fillThemes(root, summary, choice);
  const [gaps, numbers] = [wideGaps(projects, shape, choice.phase), numbersOf(shape)];
  fillList(part(root, '[data-gaps]'), gaps, (one) => gapLine(root, numbers, one));
  show(root, '[data-no-gaps]', gaps.length === 0);
}
