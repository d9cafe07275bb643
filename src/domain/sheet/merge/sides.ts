/** Whose sheets are put together: one of each role, of the same project and version. */
import type { PhaseRecord, SheetDocument } from '../answers.ts';
import { roles } from '../roles.ts';
import type { Role } from '../roles.ts';
import type { PhaseShape, SheetShape } from '../shape.ts';

/** One side's sheet, as its file gave it. */
export interface Side {
  readonly document: SheetDocument;
  /** When its file was written, as an ISO time. */
  readonly savedAt: string;
  /** The version of the sheet for which it was written. */
  readonly version: string;
}

/** The sheets by role, in the order of the roles. */
export type Sides = ReadonlyMap<Role, Side>;

/** The two whose answers are compared; a third party only adds to them. */
export const bothRoles = ['government', 'partner'] as const satisfies readonly Role[];

/** The roles that are there, in their order. */
export const rolesOf = (sides: Sides): Role[] => roles.filter((role) => sides.has(role));

/** The sides without one. */
export const withoutSide = (sides: Sides, role: Role): Sides => new Map([...sides].filter(([name]) => name !== role));

/** Phases with points in which both have answered, in their order. */
export const commonPhases = (sides: Sides, shape: SheetShape): PhaseShape[] =>
  shape.phases.filter(({ id, kind }) => kind === 'score' && bothRoles.every((role) => (sides.get(role)?.document.phases.get(id)?.answers.size ?? 0) > 0));

/** What each side wrote in a phase; those who wrote nothing are left out. */
export const recordsIn = (sides: Sides, phase: string): Map<Role, PhaseRecord> =>
  new Map([...sides].flatMap(([role, { document }]) => { const found = document.phases.get(phase); return found ? [[role, found] as const] : []; }));

/** The name of the project: that of the first side that has one. */
export const projectOf = (sides: Sides): string => [...sides.values()].map(({ document }) => document.project.trim()).find(Boolean) ?? '';
