/** How far a phase is filled in, for the list of its viewpoints. */
import { lackingTexts } from './answers.ts';
import type { PhaseRecord } from './answers.ts';
import { scoreSheet } from './score.ts';
import type { Tally } from './score.ts';
import type { PhaseShape, SheetShape, ViewpointShape } from './shape.ts';

/** `reasons`: everything is answered, but something required is not written. */
export type ProgressState = 'none' | 'some' | 'reasons' | 'done';

/** How far a viewpoint, or a whole phase, is filled in. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  readonly state: ProgressState;
}

/** The progress of a phase. */
export interface PhaseProgress {
  /** All questions of the viewpoints. */
  readonly all: Progress;
  readonly viewpoints: ReadonlyMap<string, Progress>;
  /** The questions answered in free text. */
  readonly questions: Progress;
}

const stateOf = (answered: number, total: number, missing: number): ProgressState => {
  if (answered === 0) return 'none';
  if (answered < total) return 'some';
  return missing > 0 ? 'reasons' : 'done';
};

const progress = (answered: number, total: number, missing = 0): Progress => ({ answered, total, state: stateOf(answered, total, missing) });

const ofTally = ({ blank, total, missingReasons, missingEvidence }: Tally) => progress(total - blank, total, missingReasons.length + missingEvidence.length);

function ofExpectations({ items }: Pick<ViewpointShape, 'items'>, { answers }: PhaseRecord): Progress {
  const asked = items.filter(({ expects }) => expects);
  return progress(asked.filter(({ id }) => answers.get(id)?.expectation).length, asked.length);
}

function ofQuestions(phase: PhaseShape, record: PhaseRecord): Progress {
  const written = phase.questions.filter(({ id }) => record.texts.get(id)).length;
  const { state, ...counted } = progress(written, phase.questions.length);
  const lacking = written > 0 && written < phase.questions.length && lackingTexts(phase, record).length > 0;
  return { ...counted, state: lacking ? 'reasons' : state };
}

/** The progress of a phase and of each of its viewpoints by id. */
export function phaseProgress(shape: SheetShape, phase: PhaseShape, record: PhaseRecord): PhaseProgress {
  const questions = ofQuestions(phase, record);
  if (phase.kind === 'expect') {
    const all = ofExpectations({ items: shape.viewpoints.flatMap(({ items }) => items) }, record);
    return { all, questions, viewpoints: new Map(shape.viewpoints.map((viewpoint) => [viewpoint.id, ofExpectations(viewpoint, record)])) };
  }
  const score = scoreSheet(shape, record.answers);
  return { all: ofTally(score), questions, viewpoints: new Map(score.viewpoints.map((viewpoint) => [viewpoint.id, ofTally(viewpoint)])) };
}

/** What is still missing in a phase before it can be called filled in. */
export interface Missing {
  /** Ids of free questions. */
  readonly texts: readonly string[];
  /** Ids of questions without their reason. */
  readonly reasons: readonly string[];
  /** Ids of questions without their evidence. */
  readonly evidence: readonly string[];
}

/** What a phase still needs: what it requires of itself, and what the given points require. */
export function missingIn(shape: SheetShape, phase: PhaseShape, record: PhaseRecord): Missing {
  const texts = lackingTexts(phase, record);
  if (phase.kind === 'expect') return { texts, reasons: [], evidence: [] };
  const { missingReasons, missingEvidence } = scoreSheet(shape, record.answers);
  return { texts, reasons: missingReasons, evidence: missingEvidence };
}
