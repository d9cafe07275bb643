/** Surveys as a table with one row for each figure, so that every number keeps its source. */
import type { Survey } from '../../schemas/surveys.ts';
import type { PlainCell } from '../tabular/xlsx-parts.ts';
import { figureIn, figureName, rowName } from './figures.ts';

/** A survey with its id. */
export type SurveyRecord = Survey & { readonly id: string };

const heads = ['調査', '調査の名前', '調査した所', '表', '行', '年度', '区分', '形態', '数', '単位', '数の名前', '出典', '出典のアドレス', '確認', '二次情報'];

function surveyRows(survey: SurveyRecord): PlainCell[][] {
  const sources = new Map(survey.sources.map((one) => [one.id, one]));
  return survey.tables.flatMap((table) => table.rows.flatMap((row) => {
    const source = sources.get(row.source);
    const about: PlainCell[] = [source?.title ?? '', source?.url ?? '', source?.seen ?? '', source?.secondHand ? 'はい' : ''];
    return [...table.categories, { id: 'total', name: '合計', form: undefined }].flatMap(({ id, name, form }): PlainCell[][] => {
      const value = figureIn(row, id);
      return value === undefined ? [] : [[survey.id, survey.title, survey.by, table.title, rowName(row), row.year ?? '', name, form ?? '', value, table.unit, figureName(table.id, row.id, id), ...about]];
    });
  }));
}

/** The table with its row of names. A figure that a source does not state has no row. */
export const surveyTable = (surveys: readonly SurveyRecord[]): PlainCell[][] => [heads, ...surveys.flatMap(surveyRows)];
