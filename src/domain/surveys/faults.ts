/** What does not hold together in a survey: unknown names, sums that differ, sentences that name no figure. */
import type { Survey, SurveyRow, SurveyTable } from '../../schemas/surveys.ts';
import { figureOf, piecesOf } from './figures.ts';

/** A fault and the place of its field. */
export interface SurveyFault { readonly path: PropertyKey[]; readonly message: string }

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function rowFaults({ categories, whole }: SurveyTable, row: SurveyRow, at: PropertyKey[], sources: ReadonlySet<string>): SurveyFault[] {
  const known = categories.map(({ id }) => id);
  const unknown = Object.keys(row.counts).filter((name) => !known.includes(name));
  const all = sum(Object.values(row.counts));
  const isWhole = whole === 'partition' && known.every((name) => row.counts[name] !== undefined) && row.total !== undefined;
  return [
    ...unknown.map((name) => ({ path: [...at, 'counts'], message: `区分「${name}」は、この表のcategoriesにありません。` })),
    ...(isWhole && all !== row.total ? [{ path: [...at, 'total'], message: `区分の和は${all}で、合計の${row.total}と合いません。` }] : []),
    ...(sources.has(row.source) ? [] : [{ path: [...at, 'source'], message: `出典「${row.source}」は、sourcesにありません。` }]),
  ];
}

function sentenceFaults(survey: Survey): SurveyFault[] {
  const cautions = survey.cautions.map((text, index): readonly [PropertyKey[], string] => [['cautions', index], text]);
  const sentences: (readonly [PropertyKey[], string])[] = [[['lead'], survey.lead], [['headline'], survey.headline], ...cautions];
  return sentences.flatMap(([path, sentence]) =>
    piecesOf(sentence).flatMap((piece) => ('figure' in piece && !figureOf(survey, piece.figure) ? [{ path, message: `「{${piece.figure}}」という数は、この調査の表にありません。` }] : [])));
}

/** Everything that does not hold together. */
export function surveyFaults(survey: Survey): SurveyFault[] {
  const sources = new Set(survey.sources.map(({ id }) => id));
  return [
    ...survey.tables.flatMap((table, index) => table.rows.flatMap((row, place) => rowFaults(table, row, ['tables', index, 'rows', place], sources))),
    ...sentenceFaults(survey),
  ];
}
