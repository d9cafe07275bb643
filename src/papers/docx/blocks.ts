/** Paragraphs and tables as all Word papers use them. */
import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { IParagraphOptions } from 'docx';
import { colours, fonts, measure, padding } from '../look.ts';

export type Block = Paragraph | Table;

/** A paragraph of plain text. */
export const words = (text: string, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(text)] });

/** Small grey text of explanation; before a table it stays with it. */
export const soft = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ keepNext, spacing: { before: 20, after: 60, line: 260 }, children: [new TextRun({ text, size: '9pt', color: colours.soft })] });

/** A heading of a part. */
export const heading = (text: string, breakBefore = false): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: breakBefore, children: [new TextRun(text)] });

/** A line with a hanging mark, such as `(1)` or `□`. */
export const marked = (mark: string, text: string, { indent = 0, keepNext = false } = {}): Paragraph =>
  new Paragraph({ keepNext, indent: { left: indent + 420, hanging: 420 }, tabStops: [{ type: 'left', position: indent + 420 }], children: [new TextRun(`${mark}\t${text}`)] });

const side = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const borders = { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side };

export interface CellLook {
  readonly width: number;
  readonly head?: boolean;
  readonly fill?: string;
}

/** One cell. */
export const cell = (children: readonly Paragraph[], { width, head = false, fill }: CellLook): TableCell => new TableCell({
  children,
  width: { size: width, type: WidthType.DXA },
  margins: padding,
  ...(head || fill ? { shading: { fill: fill ?? colours.head, type: 'clear', color: 'auto' } } : {}),
});

/** The text of a cell. */
export const inCell = (text: string, { head = false, end = false, small = false } = {}): Paragraph => new Paragraph({
  spacing: { before: 0, after: 0, line: small ? 240 : 280 },
  ...(end ? { alignment: AlignmentType.END } : {}),
  children: [new TextRun({ text, ...(head ? { bold: true, font: fonts.heading } : {}), ...(small ? { size: '9pt' } : {}) })],
});

/** A row; heads are repeated on every page, and no row is torn apart. */
export const row = (cells: readonly TableCell[], { head = false, height = 0 } = {}): TableRow =>
  new TableRow({ children: cells, tableHeader: head, cantSplit: true, ...(height > 0 ? { height: { value: height, rule: 'atLeast' } } : {}) });

/** A table over the whole width of the text. */
export const grid = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({ rows, borders, columnWidths: widths, layout: TableLayoutType.FIXED, width: { size: measure, type: WidthType.DXA } });

/** Shares of the text's width, in whole units that add up to it. */
export function shares(parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const edges = parts.map((_, index) => Math.round((parts.slice(0, index + 1).reduce((all, part) => all + part, 0) / sum) * measure));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** A little space after a table, where Word would glue the next one to it. */
export const gap = (keepNext = false): Paragraph => new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });
