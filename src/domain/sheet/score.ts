/** What the answers say, viewpoint by viewpoint. */
import { lacksEvidence, lacksReason, notApplicable } from './answers.ts';
import type { Answers } from './answers.ts';
import { itemsOf } from './shape.ts';
import type { ItemShape, SheetShape, ViewpointShape } from './shape.ts';

/** One viewpoint, or the whole sheet, counted. */
export interface Tally {
  /** Mean of the scored answers to one decimal place, as it is shown; null when nothing is scored. */
  readonly mean: number | null;
  readonly scored: number;
  readonly notApplicable: number;
  readonly blank: number;
  readonly total: number;
  /** Ids of the answers whose required reason is not written. */
  readonly missingReasons: readonly string[];
  /** Ids of the answers whose required evidence is not written. */
  readonly missingEvidence: readonly string[];
}

/** The score of a viewpoint. */
export interface ViewpointScore extends Tally {
  readonly id: string;
  /** Its mean is below the sheet's limit. */
  readonly weak: boolean;
  /** Ids of the questions whose point is below the sheet's limit. */
  readonly lowItems: readonly string[];
}

/** The score of a sheet. */
export interface SheetScore extends Tally {
  readonly viewpoints: readonly ViewpointScore[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const meanOf = (points: readonly number[]) =>
  points.length > 0 ? rounded(points.reduce((sum, point) => sum + point, 0) / points.length) : null;

const isPoint = (value: unknown): value is number => typeof value === 'number';

function tally(shape: SheetShape, items: readonly ItemShape[], answers: Answers): Tally {
  const ids = items.map(({ id }) => id);
  const values = ids.map((id) => answers.get(id)?.value);
  const points = values.filter(isPoint);
  const skipped = values.filter((value) => value === notApplicable).length;
  return {
    mean: meanOf(points),
    scored: points.length,
    notApplicable: skipped,
    blank: ids.length - points.length - skipped,
    total: ids.length,
    missingReasons: ids.filter((id) => lacksReason(shape, answers.get(id))),
    missingEvidence: items.filter((item) => lacksEvidence(item, answers.get(item.id))).map(({ id }) => id),
  };
}

function scoreViewpoint(shape: SheetShape, viewpoint: ViewpointShape, answers: Answers): ViewpointScore {
  const ids = viewpoint.items.map(({ id }) => id);
  const counted = tally(shape, viewpoint.items, answers);
  const low = (value: unknown) => isPoint(value) && value < shape.weakBelow;
  return {
    id: viewpoint.id,
    ...counted,
    weak: counted.mean !== null && counted.mean < shape.weakBelow,
    lowItems: ids.filter((id) => low(answers.get(id)?.value)),
  };
}

/** Scores the answers of one phase. Only questions that the sheet still asks are counted. */
export function scoreSheet(shape: SheetShape, answers: Answers): SheetScore {
  const viewpoints = shape.viewpoints.map((viewpoint) => scoreViewpoint(shape, viewpoint, answers));
  return { ...tally(shape, itemsOf(shape), answers), viewpoints };
}
