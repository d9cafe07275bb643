/** Prints figures as a table that lines up, also with Japanese in it. Pure. */

/** A full-width sign takes two columns. */
const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[\u1100-\uffdc]/.test(sign) ? 2 : 1), 0);

/** A share as .987, a whole as 1. */
export const share = (value: number): string => (value === 1 ? '1' : value === 0 ? '0' : value.toFixed(3).replace(/^0/, ''));

/** Rows of cells as Markdown; the first row is the heading. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => width(row[column] ?? '')))) ?? [];
  const line = (row: readonly string[]) => `| ${columns.map((wide, column) => (row[column] ?? '') + ' '.repeat(wide - width(row[column] ?? ''))).join(' | ')} |`;
  const [heading = [], ...body] = rows;
  return [line(heading), line(columns.map((wide) => '-'.repeat(wide))), ...body.map(line)].join('\n');
}
