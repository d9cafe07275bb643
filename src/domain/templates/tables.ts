/** The cells of a table of a 様式: what is given, what stays blank, what a spreadsheet computes. */
import type { TemplateColumn, TemplateTable } from '../../schemas/templates.ts';
import { columnName } from '../tabular/xlsx-parts.ts';

/** A criterion for choosing a partner, as far as a table needs it. */
export interface NamedCriterion {
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

/** The given rows of a table; rows of criteria begin with name, question and points. */
export function givenRows({ rows = [], criteria = [] }: TemplateTable, known: readonly NamedCriterion[]): (string | number)[][] {
  const named = criteria.map(({ criterion, points }) => {
    const found = known.find(({ id }) => id === criterion);
    return [found?.name ?? criterion, found?.question ?? '', points];
  });
  return [...named, ...rows];
}

/** All rows, each as wide as the table: the given ones, then the blank ones. */
export function allRows(table: TemplateTable, known: readonly NamedCriterion[]): (string | number)[][] {
  const blank = Array.from({ length: table.blank }, (): (string | number)[] => []);
  return [...givenRows(table, known), ...blank].map((cells) => table.columns.map((_, index) => cells[index] ?? ''));
}

/** The formula of a column for one row of a sheet: `{points}` becomes the cell of that column. */
export const formulaAt = (formula: string, columns: readonly TemplateColumn[], row: number): string =>
  formula.replaceAll(/\{([a-z0-9-]+)\}/g, (whole, wanted: string) => {
    const index = columns.findIndex(({ key }) => key === wanted);
    return index < 0 ? whole : `${columnName(index)}${row}`;
  });

/** The formula below a column, from its first to its last row; nothing while nothing is filled in. */
export function totalAt(total: string, index: number, first: number, last: number): string {
  const cells = `${columnName(index)}${first}:${columnName(index)}${last}`;
  return `IF(COUNT(${cells})=0,"",${total}(${cells}))`;
}

/** The sum of the points that stand in the table already, for pages and papers that compute nothing. */
export const givenTotal = (rows: readonly (readonly (string | number)[])[], index: number): number =>
  rows.reduce((sum, cells) => sum + (typeof cells[index] === 'number' ? cells[index] : 0), 0);
