/** Writes the score into the result: figures, chart, table, and the help for low scores. Loaded when it is used. */
import { bothCalendars } from '../domain/dates/wareki.ts';
import { recordOf } from '../domain/sheet/answers.ts';
import type { PhaseRecord, SheetDocument } from '../domain/sheet/answers.ts';
import { seriesMarks, seriesPath } from '../domain/sheet/radar.ts';
import type { Mark, RadarFrame } from '../domain/sheet/radar.ts';
import type { Role } from '../domain/sheet/roles.ts';
import { scoreSheet } from '../domain/sheet/score.ts';
import type { SheetScore, ViewpointScore } from '../domain/sheet/score.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { questionOf } from '../domain/sheet/words.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { copyOf, openPhase, part, parts, put, show, shownMean, showFor } from './check-sheet-dom.ts';

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

function lowLine(result: HTMLElement, words: SheetWords, id: string, phase: string, { answers }: PhaseRecord): HTMLElement {
  const line = copyOf(result, '[data-low-template]');
  const { number, text } = questionOf(words, id);
  put(line, 'question', `${number} ${text}`);
  put(line, 'point', String(answers.get(id)?.value ?? ''));
  part<HTMLAnchorElement>(line, 'a').href = `#${phase}-q-${id}`;
  return line;
}

/** The questions of a viewpoint with a low point. */
function lowGroup(result: HTMLElement, words: SheetWords, { id, lowItems, weak }: ViewpointScore, phase: string, record: PhaseRecord): HTMLElement[] {
  if (lowItems.length === 0) return [];
  const group = copyOf(result, '[data-low-group-template]');
  const index = words.viewpoints.findIndex((viewpoint) => viewpoint.id === id);
  put(group, 'viewpoint', `${index + 1} ${words.viewpoints[index]?.name ?? ''}`);
  show(group, '[data-weak]', weak);
  part(group, '[data-low-list]').append(...lowItems.map((item) => lowLine(result, words, item, phase, record)));
  return [group];
}

/** Shows the help of every theme that a low question names. */
function fillThemes(result: ParentNode, low: readonly string[]): void {
  for (const theme of parts(result, '[data-theme-items]')) {
    theme.hidden = !(theme.dataset['themeItems'] ?? '').split(' ').some((id) => low.includes(id));
  }
}

function fillHead(root: ParentNode, score: SheetScore, { project, organisation }: SheetDocument, { date }: PhaseRecord): void {
  const missing = new Set([...score.missingReasons, ...score.missingEvidence]).size;
  const figures = { mean: shownMean(score.mean), scored: score.scored, notApplicable: score.notApplicable, blank: score.blank, missing };
  for (const [name, text] of Object.entries({ project, organisation, date: date && bothCalendars(date), ...figures })) put(root, name, text);
  show(root, '[data-unfinished]', missing > 0);
  show(root, '[data-nothing]', score.scored === 0);
  show(root, '[data-something]', score.scored > 0);
}

/** Fills the result of the open phase. */
export function fillResult(root: HTMLElement, shape: SheetShape, words: SheetWords, document: SheetDocument): void {
  const result = part(root, '[data-result]');
  const phase = openPhase(root);
  const record = recordOf(document, phase);
  const score = scoreSheet(shape, record.answers);
  put(result, 'phase', words.phases.find(({ id }) => id === phase)?.name ?? '');
  fillHead(result, score, document, record);
  if (document.role) {
    showFor(result, 'role', document.role);
    drawSeries(result, document.role, score.viewpoints.map(({ mean }) => mean));
  }
  for (const viewpoint of score.viewpoints) {
    fillRow(result, viewpoint);
  }
  part(result, '[data-low-groups]').replaceChildren(...score.viewpoints.flatMap((viewpoint) => lowGroup(result, words, viewpoint, phase, record)));
  const low = score.viewpoints.flatMap(({ lowItems }) => lowItems);
  fillThemes(result, low);
  show(result, '[data-no-help]', score.scored > 0 && low.length === 0);
}
