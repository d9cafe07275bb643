/** How far a sheet is filled in, for the list of its viewpoints. */
import type { Answers } from './answers.ts';
import { scoreSheet } from './score.ts';
import type { Tally } from './score.ts';
import type { SheetShape } from './shape.ts';

/** `reasons`: everything is answered, but a required reason is not written. */
export type ProgressState = 'none' | 'some' | 'reasons' | 'done';

/** How far a viewpoint, or the whole sheet, is filled in. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  readonly state: ProgressState;
}

const stateOf = ({ blank, total, missingReasons }: Tally): ProgressState => {
  if (blank === total) return 'none';
  if (blank > 0) return 'some';
  return missingReasons.length > 0 ? 'reasons' : 'done';
};

const progressOf = (tally: Tally): Progress => ({ answered: tally.total - tally.blank, total: tally.total, state: stateOf(tally) });

/** The progress of the sheet and of each viewpoint by id. */
export function sheetProgress(shape: SheetShape, answers: Answers): { all: Progress; viewpoints: Map<string, Progress> } {
  const score = scoreSheet(shape, answers);
  return { all: progressOf(score), viewpoints: new Map(score.viewpoints.map((viewpoint) => [viewpoint.id, progressOf(viewpoint)])) };
}
