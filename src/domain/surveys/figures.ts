/** Figures of a survey by name. A figure is named `table/row/category`; the total of a row is the category `total`. */
import type { Survey, SurveyRow, SurveyTable } from '../../schemas/surveys.ts';
import { fiscalYearLabel } from '../dates/wareki.ts';

/** The category that means the total of a row, as the source states it. */
const total = 'total';

type Tables = Pick<Survey, 'tables'>;

/** The name of a figure. */
export const figureName = (table: string, row: string, category: string): string => [table, row, category].join('/');

/** The figure in a row; undefined where the source says nothing. */
export const figureIn = (row: SurveyRow, category: string): number | undefined => (category === total ? row.total : row.counts[category]);

/** Where a figure stands. */
export interface Place { readonly table: SurveyTable; readonly row: SurveyRow; readonly value: number }

/** The figure of a name; undefined when there is none. */
export function figureOf({ tables }: Tables, name: string): Place | undefined {
  const [tableId = '', rowId = '', category = ''] = name.split('/');
  const table = tables.find(({ id }) => id === tableId);
  const row = table?.rows.find(({ id }) => id === rowId);
  const value = row && figureIn(row, category);
  return table && row && value !== undefined ? { table, row, value } : undefined;
}

/** A piece of a sentence: words, or the name of a figure. */
export type Piece = { readonly words: string } | { readonly figure: string };

/** A sentence in pieces; a name in braces stands for a figure. */
export function piecesOf(sentence: string): Piece[] {
  const parts = sentence.split(/\{([a-z0-9/-]+)\}/);
  return parts.map((part, index) => (index % 2 === 1 ? { figure: part } : { words: part })).filter((piece) => 'figure' in piece || piece.words !== '');
}

/** A number as it is shown. */
export const shown = (value: number): string => value.toLocaleString('ja-JP');

/** A number with its unit. */
export const withUnit = (value: number, unit: string): string => `${shown(value)}${unit}`;

/** A sentence with its figures written out, where only text can stand. */
export const plainText = (sentence: string, survey: Tables): string =>
  piecesOf(sentence).map((piece) => ('words' in piece ? piece.words : shown(figureOf(survey, piece.figure)?.value ?? Number.NaN))).join('');

/** What heads a row. */
export const rowName = ({ year, name = '' }: SurveyRow): string => (year === undefined ? name : fiscalYearLabel(year));

/** Whether the rows of a table are years. */
export const isByYear = ({ rows }: SurveyTable): boolean => rows.every(({ year }) => year !== undefined);

/** Whether any row states its total. */
export const hasTotal = ({ rows }: SurveyTable): boolean => rows.some((row) => row.total !== undefined);
