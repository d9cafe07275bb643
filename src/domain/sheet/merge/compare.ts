/** Both sides' answers to each question, side by side. The roles are alike: swapping the files changes nothing but the names. */
import { notApplicable } from '../answers.ts';
import type { Answer, Value } from '../answers.ts';
import type { Role } from '../roles.ts';
import { expectPhase } from '../shape.ts';
import type { SheetShape } from '../shape.ts';
import { bothRoles, recordsIn } from './sides.ts';
import type { Sides } from './sides.ts';

/**
 * `apart`: points that differ by 2 or more. `applies`: one gave a point, another says that it does not apply. `blank`: one side gave none.
 * `near`: points that differ by 1. `agreed`: all the same. `unanswered`: nobody gave any.
 */
export type Standing = 'apart' | 'applies' | 'blank' | 'near' | 'agreed' | 'unanswered';

/** One question with everybody's answers. */
export interface Compared {
  readonly id: string;
  readonly viewpoint: string;
  readonly standing: Standing;
  /** The highest point less the lowest; 0 with fewer than two. */
  readonly gap: number;
  /** What each answered; those who said nothing are left out. */
  readonly answers: ReadonlyMap<Role, Answer>;
  /** What each had written as expected. */
  readonly expected: ReadonlyMap<Role, Answer>;
  /** Whether those who wrote an expectation wrote the same. */
  readonly sameExpectation: boolean;
  /** The point that all gave. */
  readonly common: Value | undefined;
}

/** From this difference on a question is talked about first. */
const wide = 2;

const gapOf = (values: readonly Value[]) => {
  const points = values.filter((value) => typeof value === 'number');
  return points.length > 1 ? Math.max(...points) - Math.min(...points) : 0;
};

function standingOf(answers: ReadonlyMap<Role, Answer>, values: readonly Value[]): Standing {
  if (values.length === 0) return 'unanswered';
  if (bothRoles.some((role) => answers.get(role)?.value === undefined)) return 'blank';
  if (gapOf(values) >= wide) return 'apart';
  if (values.includes(notApplicable) && values.some((value) => value !== notApplicable)) return 'applies';
  return gapOf(values) > 0 ? 'near' : 'agreed';
}

const said = ({ expectation = '', indicator = '' }: Answer) => JSON.stringify([expectation.trim(), indicator.trim()]);

/** Compares what all have answered in a phase, question by question in the order of the sheet. */
export function compare(sides: Sides, shape: SheetShape, phase: string): Compared[] {
  const [records, before] = [recordsIn(sides, phase), recordsIn(sides, expectPhase(shape)?.id ?? '')];
  const answersIn = (found: typeof records, id: string) => new Map([...found].flatMap(([role, { answers }]) => { const answer = answers.get(id); return answer ? [[role, answer] as const] : []; }));
  return shape.viewpoints.flatMap(({ id: viewpoint, items }) => items.map(({ id }) => {
    const [answers, expected] = [answersIn(records, id), answersIn(before, id)];
    const values = [...answers.values()].flatMap(({ value }) => value ?? []);
    const standing = standingOf(answers, values);
    return { id, viewpoint, standing, gap: gapOf(values), answers, expected, sameExpectation: new Set([...expected.values()].map(said)).size < 2, common: standing === 'agreed' ? values[0] : undefined };
  }));
}

/** Where a question stands on the page: what to talk about first, what is near, what is agreed, what nobody answered. */
export type Group = 'first' | 'near' | 'agreed' | 'unanswered';

const groupNames: Readonly<Record<Standing, Group>> = { apart: 'first', applies: 'first', blank: 'first', near: 'near', agreed: 'agreed', unanswered: 'unanswered' };
const weight = ({ standing, gap }: Compared) => (standing === 'apart' ? -gap : standing === 'applies' ? 0 : 1);

/** Every question in its group: the widest difference first, otherwise in the order of the sheet. */
export function grouped(compared: readonly Compared[]): Record<Group, Compared[]> {
  const groups: Record<Group, Compared[]> = { first: [], near: [], agreed: [], unanswered: [] };
  for (const one of compared) groups[groupNames[one.standing]].push(one);
  return { ...groups, first: groups.first.toSorted((a, b) => weight(a) - weight(b)) };
}
