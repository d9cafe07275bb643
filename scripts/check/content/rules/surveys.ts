/** The figures of a survey hold together. */
import { surveyFaults } from '../../../../src/domain/surveys/faults.ts';
import { surveySchema } from '../../../../src/schemas/surveys.ts';
import { ofEntry } from '../place.ts';
import type { Rule } from '../types.ts';

/** Sums, names and sentences of every survey that is complete; what is not, the schema tells. */
export const surveys: Rule = ({ entries }) => entries.filter(({ collection }) => collection === 'surveys').flatMap((entry) => {
  const survey = surveySchema.safeParse(entry.data);
  return survey.success ? surveyFaults(survey.data).map(({ path, message }) => ofEntry(entry, path, message)) : [];
});
