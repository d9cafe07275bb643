/** Reads CSV as spreadsheets and this site write it (RFC 4180): quoted cells may hold commas, quotes and line breaks. */
import { asWritten } from './csv.ts';

/** One cell from `start`: its text, and where it ends. */
function cellAt(text: string, start: number): { cell: string; end: number } {
  if (text[start] !== '"') {
    const end = text.slice(start).search(/[,\r\n]/);
    const stop = end < 0 ? text.length : start + end;
    return { cell: text.slice(start, stop), end: stop };
  }
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

const rowEnd = (text: string, at: number) => (text.startsWith('\r\n', at) ? at + 2 : at + 1);

/** The rows of a file, each cell as it was before it was made harmless. Lines without anything are left out. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const { cell, end } = cellAt(text, at);
    row.push(asWritten(cell));
    if (text[end] === ',' && end + 1 < text.length) { at = end + 1; continue; }
    if (text[end] === ',') row.push('');
    rows.push(row);
    row = [];
    at = rowEnd(text, end);
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}
