/** Who answers for a text, until when, and which rules it rests on: the same fields for every kept page. */
import { z } from 'zod';
import { changes, dayOrMonth, isoDate, line, text } from './fields.ts';

/** A law, an ordinance or a guideline that a text rests on, as it stood at a time. */
const basis = z.strictObject({
  name: line('法令や決まりの名前と条(例: 地方自治法第234条)'),
  asOf: dayOrMonth.meta({ description: 'どの時点の内容か。施行日、適用の日、策定した月など(YYYY-MM-DDかYYYY-MM)' }),
});
export type LegalBasis = z.output<typeof basis>;

/** Spread into the schema of every kept page. */
export const care = {
  owner: text('内容に責任を持つ係'),
  reviewed: isoDate.meta({ description: '最後に内容を見直した日' }),
  reviewBy: isoDate.meta({ description: '次に見直す期限' }),
  legalBasis: z.array(basis).min(1).optional().meta({ description: '根拠にした法令や決まりと、その時点' }),
  changes: changes,
};
