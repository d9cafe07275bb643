/** Reads CSV as spreadsheets and this site write it (RFC 4180): quoted cells may hold commas, quotes and line breaks. */
import { CsvStream } from './csv-stream.ts';
import { asWritten } from './csv.ts';

/** The rows of a file, each cell as it was before it was made harmless. Lines without anything are left out. */
export function readCsv(file: string): string[][] {
  const stream = new CsvStream();
  const rows = [...stream.push(file.replace(/^\uFEFF/, '')), ...stream.end()];
  return rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells.map(asWritten));
}
