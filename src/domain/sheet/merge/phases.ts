/** Which phases each of the two has written, and which to ask for where they have none in common. */
import type { SheetDocument } from '../answers.ts';
import type { Role } from '../roles.ts';
import type { SheetShape } from '../shape.ts';
import { bothRoles, commonPhases } from './sides.ts';
import type { Sides } from './sides.ts';

/** One side's phases, by their ids in the order of the sheet. */
export interface Written {
  readonly role: Role;
  /** Those in its file. A phase with points counts when there is an answer in it. */
  readonly has: readonly string[];
  /** Whether any of them has points. */
  readonly scored: boolean;
  /** Those with points of which any one would do: what the other side has answered; all of them while neither has answered any; none from a side that is ahead. */
  readonly ask: readonly string[];
}

const writtenIn = ({ phases }: SheetDocument, shape: SheetShape) =>
  shape.phases.filter(({ id, kind }) => { const record = phases.get(id); return record !== undefined && (kind === 'expect' || record.answers.size > 0); });
const scoredIn = (shape: SheetShape, found: readonly string[]) => shape.phases.filter(({ id, kind }) => kind === 'score' && found.includes(id)).map(({ id }) => id);

/** What each of the two has written, when both files are there but no phase is answered in both; otherwise nothing. */
export function unmatched(sides: Sides, shape: SheetShape): Written[] {
  if (!bothRoles.every((role) => sides.has(role)) || commonPhases(sides, shape).length > 0) return [];
  const found = bothRoles.map((role) => { const side = sides.get(role); return { role, has: side ? writtenIn(side.document, shape).map(({ id }) => id) : [] }; });
  return found.map(({ role, has }) => {
    const theirs = found.filter((one) => one.role !== role).flatMap((one) => scoredIn(shape, one.has));
    const scored = scoredIn(shape, has).length > 0;
    return { role, has, scored, ask: theirs.length > 0 || scored ? theirs : scoredIn(shape, shape.phases.map(({ id }) => id)) };
  });
}
