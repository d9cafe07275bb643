/** Takes what both sides agree on from the other side's document. Points and reasons of the other side never come along. */
import { recordOf, withRecord } from './answers.ts';
import type { SheetDocument } from './answers.ts';
import { expectPhase } from './shape.ts';
import type { SheetShape } from './shape.ts';

/** Whether a document has expectations that another could take. */
export function hasExpectations(shape: SheetShape, document: SheetDocument): boolean {
  const phase = expectPhase(shape);
  return phase !== undefined && document.phases.has(phase.id);
}

/** One's own document with the phase of expectations of the other; the name of the project is taken only where there is none. */
export function takeExpectations(own: SheetDocument, other: SheetDocument, shape: SheetShape): SheetDocument {
  const phase = expectPhase(shape);
  if (!phase || !hasExpectations(shape, other)) return own;
  return withRecord({ ...own, project: own.project || other.project }, phase.id, recordOf(other, phase.id));
}
