/** The kinds of content that a part of a paper has, as Word shows them. */
import { Paragraph, TextRun } from 'docx';
import type { NumberedArticle } from '../../domain/templates/articles.ts';
import { allRows, givenTotal } from '../../domain/templates/tables.ts';
import type { NamedCriterion } from '../../domain/templates/tables.ts';
import type { fieldSizes, TemplateField, TemplateSection, TemplateTable } from '../../schemas/templates.ts';
import { fonts, measure } from '../look.ts';
import { cell, gap, grid, inCell, marked, row, shares, soft, words } from './blocks.ts';
import type { Block } from './blocks.ts';

/** Room of a field in twentieths of a point: one line, four, twelve. */
const heights: Record<keyof typeof fieldSizes, number> = { line: 440, text: 1300, long: 3400 };
const fieldWidths = shares([28, 72]);

function fieldRow({ label, help, size = 'line', choices = [], required }: TemplateField) {
  const [left = 0, right = 0] = fieldWidths;
  const name = [inCell(required ? `${label} *` : label, { head: true }), ...(help ? [soft(help)] : [])];
  return row([cell(name, { width: left, head: true }), cell([inCell(choices.map((one) => `□${one}`).join('　'))], { width: right })], { height: heights[size] });
}

/** Fields as a table of names and room. */
export const fieldBlocks = (fields: readonly TemplateField[]): Block[] => [
  grid(fields.map(fieldRow), fieldWidths),
  ...(fields.some(({ required }) => required) ? [soft('* は必ず書く欄です。')] : [gap()]),
];

type Cells = readonly (string | number)[];
const shown = (value: string | number) => (typeof value === 'number' ? inCell(value.toLocaleString('ja-JP'), { end: true }) : inCell(value));

function totalRow({ columns, totalLabel = '' }: TemplateTable, rows: readonly Cells[], widths: readonly number[]) {
  const sums = columns.map(({ total }, index) => (total === 'SUM' ? givenTotal(rows, index) : 0));
  return row(widths.map((width, index) => cell([inCell(index === 0 ? totalLabel : String(sums[index] || ''), { head: index === 0, end: index > 0 })], { width, head: true })), { height: 440 });
}

/** A table with its head repeated on every page. */
export function tableBlocks(table: TemplateTable, criteria: readonly NamedCriterion[]): Block[] {
  const widths = shares(table.columns.map(({ width }) => width));
  const rows = allRows(table, criteria);
  const line = (cells: Cells) => row(widths.map((width, index) => cell([shown(cells[index] ?? '')], { width })), { height: 520 });
  const head = row(table.columns.map(({ label }, index) => cell([inCell(label, { head: true })], { width: widths[index] ?? 0, head: true })), { head: true });
  return [grid([head, ...rows.map(line), ...(table.totalLabel ? [totalRow(table, rows, widths)] : [])], widths), gap()];
}

/** Articles with their paragraphs, items and choices. */
export const articleBlocks = (articles: readonly NumberedArticle[]): Block[] => articles.flatMap(({ name, lines }) => [
  new Paragraph({ keepNext: true, spacing: { before: 160, after: 0 }, children: [new TextRun({ text: name, bold: true, font: fonts.heading })] }),
  ...lines.map(({ mark, text, kind }) => (mark === '' ? words(text, { indent: { firstLine: 210 } }) : marked(mark, text, { indent: kind === 'paragraph' ? 0 : 210 }))),
]);

/** Boxes to tick, which stay on one page. */
export const checkBlocks = (checks: readonly string[]): Block[] => checks.map((text, index) => marked('□', text, { keepNext: index < checks.length - 1 }));

/** Places to sign, side by side. */
export function signatureBlocks(signatures: NonNullable<TemplateSection['signatures']>): Block[] {
  const widths = shares(signatures.map(() => 1));
  const lines = (names: readonly string[]) => names.map((name) => new Paragraph({ spacing: { before: 200, after: 60 }, children: [new TextRun(name)] }));
  const cells = signatures.map(({ label, lines: names }, index) => cell([inCell(label, { head: true }), ...lines(names)], { width: widths[index] ?? measure }));
  return [gap(true), grid([row(cells, { height: 1800 })], widths), gap()];
}
