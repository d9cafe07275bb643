/** CSV that spreadsheets open without harm: UTF-8 with a byte order mark, CRLF, and no cell that could be taken for a formula. */
import type { PlainCell } from './xlsx-parts.ts';

/** Signs with which a formula may begin; the wide ones count in Japanese spreadsheets. Apostrophes before them are ours or would be taken for ours. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that stays a text in every spreadsheet. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was made harmless. */
export const asWritten = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cellText = (cell: PlainCell): string => (typeof cell === 'number' ? String(cell) : quoted(harmless(cell ?? '')));

/** Rows as lines of CSV. */
export const csvLines = (rows: readonly (readonly PlainCell[])[]): string => rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

/** A whole CSV file. */
export const csvFile = (rows: readonly (readonly PlainCell[])[]): string => `\uFEFF${csvLines(rows)}`;
