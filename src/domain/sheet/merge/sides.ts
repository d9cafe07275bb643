/** Whose sheets are put together: one of each role, of the same project and version. */
import type { PhaseRecord, SheetDocument } from '../answers.ts';
import { quoted, SheetFileError } from '../file-error.ts';
import type { SheetFile } from '../file.ts';
import { roleNames, roles } from '../roles.ts';
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

/** Whether both sides are there. */
export const hasBoth = (sides: Sides): boolean => bothRoles.every((role) => sides.has(role));

/** The roles that are there, in their order. */
export const rolesOf = (sides: Sides): Role[] => roles.filter((role) => sides.has(role));

const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\p{C}\p{Z}]+/gu, '');

function checkFit(sides: Sides, { document, version }: Side): void {
  for (const [role, other] of sides) {
    const [mine, theirs] = [document.project, other.document.project];
    if (plain(mine) && plain(theirs) && plain(mine) !== plain(theirs)) {
      throw new SheetFileError('other-project', `事業名が違います。このファイルは${quoted(mine)}、${roleNames[role]}のファイルは${quoted(theirs)}です。`, 'project');
    }
    if (version !== other.version) {
      throw new SheetFileError('other-version', `シートの版が違います。このファイルは第${version}版、${roleNames[role]}のファイルは第${other.version}版です。`, 'sheet › version');
    }
  }
}

/** The sides with one more. Throws a SheetFileError, and the sides stay as they were, if it does not belong to them. */
export function withSide(sides: Sides, { document, savedAt, version }: Pick<SheetFile, keyof Side>): Sides {
  const side: Side = { document, savedAt, version };
  const { role } = document;
  if (!role) throw new SheetFileError('no-role', '立場(行政、団体、第三者)が選ばれていません。', 'role');
  if (sides.has(role)) throw new SheetFileError('same-role', `${roleNames[role]}のファイルは、もう入っています。`, 'role');
  checkFit(sides, side);
  const joined = new Map<Role, Side>([...sides, [role, side]]);
  return new Map(rolesOf(joined).flatMap((name) => { const found = joined.get(name); return found ? [[name, found] as const] : []; }));
}

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
