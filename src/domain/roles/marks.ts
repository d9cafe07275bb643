/** Which duties each side carries, in a fixed order, for the drawing and its table. */
import type { Actor, DutyName, Roles } from '../../schemas/roles.ts';

export interface DutyMark {
  duty: DutyName;
  by: readonly Actor[];
  text: string;
}

const order: readonly DutyName[] = ['decides', 'pays', 'does', 'answers'];

/** The stated duties in the order 決める, 費用を負担する, 実施する, 責任を負う. */
export const dutyMarks = (roles: Roles): DutyMark[] =>
  order.flatMap((duty) => {
    const stated = roles[duty];
    return stated ? [{ duty, by: stated.by, text: stated.text }] : [];
  });

/** The duties of one side. */
export const dutiesOf = (actor: Actor, roles: Roles): DutyName[] =>
  dutyMarks(roles).filter(({ by }) => by.includes(actor)).map(({ duty }) => duty);
