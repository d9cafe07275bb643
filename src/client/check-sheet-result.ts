/** Writes the score into the result: figures, chart, table, and the help for low scores. */
import type { Role, SheetDocument } from '../domain/sheet/answers.ts';
import { seriesMarks, seriesPath } from '../domain/sheet/radar.ts';
import type { Mark, RadarFrame } from '../domain/sheet/radar.ts';
import { scoreSheet } from '../domain/sheet/score.ts';
import type { SheetScore, ViewpointScore } from '../domain/sheet/score.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { part, parts, put, show, shownDay, shownMean, showRole } from './check-sheet-dom.ts';

function drawSeries(root: ParentNode, role: Role, values: readonly (number | null)[]): void {
  const chart = part<SVGSVGElement>(root, '[data-radar]');
  const frame = JSON.parse(chart.dataset['radar'] ?? '') as RadarFrame;
  for (const series of parts<SVGGElement>(chart, '[data-series]')) {
    const own = series.dataset['series'] === role ? values : [];
    part(series, '[data-line]').setAttribute('d', seriesPath(frame, own));
    part(series, '[data-marks]').setAttribute('d', seriesMarks(frame, own, series.dataset['mark'] as Mark));
  }
}

function fillRow(root: ParentNode, score: ViewpointScore): void {
  const row = part(root, `[data-row="${score.id}"]`);
  show(row, '[data-weak]', score.weak);
  const cells = { mean: shownMean(score.mean), scored: score.scored, notApplicable: score.notApplicable, blank: score.blank };
  for (const [name, value] of Object.entries(cells)) {
    const cell = part(row, `[data-cell="${name}"]`);
    cell.textContent = String(value) || (cell.dataset['none'] ?? '');
  }
}

function fillHelp(root: ParentNode, score: ViewpointScore, document: SheetDocument): void {
  const help = part(root, `[data-help="${score.id}"]`);
  help.hidden = score.lowItems.length === 0;
  show(help, '[data-weak]', score.weak);
  for (const line of parts(help, '[data-low]')) {
    const id = line.dataset['low'] ?? '';
    line.hidden = !score.lowItems.includes(id);
    part(line, '[data-point]').textContent = String(document.answers.get(id)?.value ?? '');
  }
  for (const theme of parts(help, '[data-theme-items]')) {
    const items = (theme.dataset['themeItems'] ?? '').split(' ');
    theme.hidden = !items.some((id) => score.lowItems.includes(id));
  }
}

function fillHead(root: ParentNode, score: SheetScore, document: SheetDocument): void {
  const { project, organisation, date } = document;
  const figures = { mean: shownMean(score.mean), scored: score.scored, notApplicable: score.notApplicable, blank: score.blank, missing: score.missingReasons.length };
  for (const [name, text] of Object.entries({ project, organisation, date: shownDay(date), ...figures })) put(root, name, text);
  show(root, '[data-unfinished]', score.missingReasons.length > 0);
  show(root, '[data-nothing]', score.scored === 0);
  show(root, '[data-something]', score.scored > 0);
}

/** Shows the result of a document whose role is chosen. */
export function showResult(root: ParentNode, shape: SheetShape, document: SheetDocument): void {
  const result = part(root, '[data-result]');
  const score = scoreSheet(shape, document.answers);
  fillHead(result, score, document);
  if (document.role) {
    showRole(result, document.role);
    drawSeries(result, document.role, score.viewpoints.map(({ mean }) => mean));
  }
  for (const viewpoint of score.viewpoints) {
    fillRow(result, viewpoint);
    fillHelp(result, viewpoint, document);
  }
  show(result, '[data-no-help]', score.scored > 0 && score.viewpoints.every(({ lowItems }) => lowItems.length === 0));
  result.hidden = false;
}
