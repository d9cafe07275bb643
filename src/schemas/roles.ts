/** Who decides, pays, does and answers for it: the record behind every 協働の構図. */
import { z } from 'zod';
import { choice, text } from './fields.ts';

export const actors = { government: '行政', partner: '団体' } as const;
export type Actor = keyof typeof actors;

/** One duty: who carries it (both sides may) and how, in a short sentence. */
export const duty = z.strictObject({
  by: z.array(choice(actors, '担い手')).min(1).meta({ description: '担い手(両方も可)' }),
  text: text('内容を短い文で'),
});

/** The four duties in the order they are shown. A duty that the source does not state is left out. */
export const duties = { decides: '決める', pays: '費用を負担する', does: '実施する', answers: '責任を負う' } as const;
export type DutyName = keyof typeof duties;

export const roles = z.strictObject({
  decides: duty.optional().meta({ description: duties.decides }),
  pays: duty.optional().meta({ description: duties.pays }),
  does: duty.optional().meta({ description: duties.does }),
  answers: duty.optional().meta({ description: duties.answers }),
});
export type Roles = z.output<typeof roles>;

const arrowWord = (description: string) => z.string().trim().min(1).max(12).meta({ description, size: 'line' });

/** The words on the arrows of the drawing, taken from the record; each at most 12 characters. */
export const diagram = z.strictObject({
  toPartner: arrowWord('行政から団体へ渡るもの(例: 場・広報)').optional(),
  toGovernment: arrowWord('団体から行政へ渡るもの(例: 運営・報告)').optional(),
  toPeople: arrowWord('人々に届くもの(例: 講座)').optional(),
  people: arrowWord('届く相手(例: 子どもと保護者)').optional(),
});
export type Diagram = z.output<typeof diagram>;
