/** One part of a paper as a sheet of a workbook: what it says, its fields, its table with formulas, its checks. */
import type { Paper } from '../../domain/templates/paper.ts';
import { allRows, formulaAt, totalAt } from '../../domain/templates/tables.ts';
import { columnName } from '../../domain/tabular/xlsx-parts.ts';
import type { TemplateColumn, TemplateSection } from '../../schemas/templates.ts';
import { colours, fonts } from '../look.ts';
import type { Cell, Row, Validation, Workpage } from './types.ts';

const line = { borderStyle: 'thin', borderColor: `#${colours.line}`, wrap: true, alignVertical: 'center' } as const;
const headCell = (value: string): Cell => ({ ...line, value, fontWeight: 'bold', fontFamily: fonts.heading, backgroundColor: `#${colours.head}` });
const formats = ['#,##0', '#,##0.0', '#,##0.00'];
const numberLook = ({ decimals }: TemplateColumn): Partial<Cell> => (decimals === undefined ? {} : { format: formats[decimals] ?? '', align: 'right' });
const computed = (formula: string, column: TemplateColumn, look: Partial<Cell> = {}): Cell => ({ ...line, type: 'Formula', value: formula, ...numberLook(column), ...look });

/** Height of a row in points. */
const height = (lines: number) => 17 * Math.max(lines, 1) + 6;
const linesIn = (text: string, width: number) => Math.ceil((text.length + 1) / Math.max(width, 1));

/** A line over all columns, as high as its text needs. */
function across(text: string, columns: readonly TemplateColumn[], look: Partial<Cell> = {}): Row {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return [{ value: text, columnSpan: columns.length, wrap: true, alignVertical: 'top', height: height(linesIn(text, width)), ...look }, ...columns.slice(1).map(() => null)];
}

/** A field: its name in the first column, room in the others. */
const fieldRow = (label: string, columns: readonly TemplateColumn[]): Row =>
  [{ ...headCell(label), height: height(linesIn(label, columns[0]?.width ?? 1)) }, { ...line, columnSpan: columns.length - 1 }, ...columns.slice(2).map(() => null)];

const headRow = (columns: readonly TemplateColumn[]): Row =>
  columns.map(({ label }) => ({ ...headCell(label), height: height(Math.max(...columns.map((column) => linesIn(column.label, column.width)))) }));

function tableRow(cells: readonly (string | number)[], columns: readonly TemplateColumn[], at: number): Row {
  const lines = Math.max(...columns.map(({ width }, index) => linesIn(String(cells[index] ?? ''), width)));
  return columns.map((column, index) => {
    if (column.formula) return { ...computed(formulaAt(column.formula, columns, at), column), height: height(lines) };
    // A blank cell of a column of numbers is typed as a number, so that what is entered looks like the others.
    const value = cells[index] ?? '';
    const typed: Partial<Cell> = column.decimals === undefined || typeof value === 'number' ? {} : { type: Number };
    return { ...line, ...numberLook(column), ...typed, height: height(lines), ...(value === '' ? {} : { value }) };
  });
}

const totalRow = (label: string, columns: readonly TemplateColumn[], first: number, last: number): Row => columns.map((column, index) => (column.total
  ? computed(totalAt(column.total, index, first, last), column, { fontWeight: 'bold', backgroundColor: `#${colours.head}`, height: height(1) })
  : headCell(index === 0 ? label : '')));

const validations = (columns: readonly TemplateColumn[], first: number, last: number): Validation[] =>
  columns.flatMap(({ label, choices, min, max }, index): Validation[] => {
    const cells = `${columnName(index)}${first}:${columnName(index)}${last}`;
    if (choices) return [{ cells, label, choices }];
    return min !== undefined && max !== undefined ? [{ cells, label, min, max }] : [];
  });

/** The sheet of a part. Every part of a workbook has a table, which gives the sheet its columns. */
export function workpage({ template, criteria }: Paper, part: TemplateSection, first: boolean): Workpage {
  const { table } = part;
  if (!table) throw new Error(`様式「${template.title}」の「${part.heading}」に表がありません。`);
  const { columns } = table;
  const above: Row[] = [
    across(first ? `${template.title}　${part.heading}` : part.heading, columns, { fontWeight: 'bold', fontSize: 14, fontFamily: fonts.heading, height: 28 }),
    ...[...(first && template.legalReview ? [`【法務の確認が必要】${template.legalReview}`] : []), ...(part.intro ? [part.intro] : []), ...(part.paragraphs ?? [])].map((text) => across(text, columns)),
    ...(part.fields ?? []).map(({ label }) => fieldRow(label, columns)),
    [],
  ];
  const [start, rows] = [above.length + 2, allRows(table, criteria)];
  const last = start + rows.length - 1;
  const below = [...(part.checks ?? []).map((text) => `□ ${text}`), ...(part.note ? [`注: ${part.note}`] : [])];
  return {
    name: part.heading,
    widths: columns.map(({ width }) => width * 2),
    rows: [
      ...above,
      headRow(columns),
      ...rows.map((cells, index) => tableRow(cells, columns, start + index)),
      ...(table.totalLabel ? [totalRow(table.totalLabel, columns, start, last)] : []),
      ...(below.length > 0 ? [[], ...below.map((text) => across(text, columns))] : []),
    ],
    headRow: start - 1,
    validations: validations(columns, start, last),
  };
}
