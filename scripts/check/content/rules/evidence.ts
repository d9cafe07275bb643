/** What a case says of its sources names facts and sources that it has. */
import { evidenceFaults } from '../../../../src/domain/cases/evidence.ts';
import { caseSchema } from '../../../../src/schemas/cases.ts';
import { ofEntry } from '../place.ts';
import type { Rule } from '../types.ts';

/** The evidence of every case that is complete; what is not, the schema tells. */
export const evidence: Rule = ({ entries }) => entries.filter(({ collection }) => collection === 'cases').flatMap((entry) => {
  const record = caseSchema.safeParse(entry.data);
  return record.success ? evidenceFaults(record.data).map(({ index, field, message }) => ofEntry(entry, ['evidence', index, field], message)) : [];
});
