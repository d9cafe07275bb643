/** How the points spread: for each viewpoint, and for each question. */
import { notApplicable } from '../answers.ts';
import type { ItemShape, SheetShape } from '../shape.ts';
import type { Submission } from './projects.ts';

/** How often each point was given. */
export interface Spread {
  readonly id: string;
  /** One count for each point of the scale, in its order. */
  readonly points: readonly number[];
  readonly notApplicable: number;
  readonly blank: number;
  readonly total: number;
  /** Mean of the points to two decimal places; null when there is none. */
  readonly mean: number | null;
}

function spread(id: string, items: readonly ItemShape[], submissions: readonly Submission[], scale: readonly number[]): Spread {
  const values = submissions.flatMap((submission) => items.map((item) => submission.values.get(item.id)));
  const points = scale.map((point) => values.filter((value) => value === point).length);
  const skipped = values.filter((value) => value === notApplicable).length;
  const scored = points.reduce((sum, count) => sum + count, 0);
  const sum = points.reduce((total, count, at) => total + count * (scale[at] ?? 0), 0);
  return { id, points, notApplicable: skipped, blank: values.length - scored - skipped, total: values.length, mean: scored > 0 ? Math.round((sum / scored) * 100) / 100 : null };
}

const scaleOf = ({ scale }: SheetShape) => scale.map(({ value }) => value);

/** The spread of each viewpoint. */
export const viewpointSpreads = (shape: SheetShape, submissions: readonly Submission[]): Spread[] =>
  shape.viewpoints.map(({ id, items }) => spread(id, items, submissions, scaleOf(shape)));

/** The spread of each question. */
export const itemSpreads = (shape: SheetShape, submissions: readonly Submission[]): Spread[] =>
  shape.viewpoints.flatMap(({ items }) => items.map((item) => spread(item.id, [item], submissions, scaleOf(shape))));
