/** A CSV file of our open data as records. */
import { basename } from 'node:path';
import { wordColumns } from '../../../src/domain/cases/columns.ts';
import { aboutColumn, setRecords } from '../../../src/domain/open-data/set-file.ts';
import { shapeOf } from '../../../src/domain/tabular/columns.ts';
import { CsvStream } from '../../../src/domain/tabular/csv-stream.ts';
import { asWritten } from '../../../src/domain/tabular/csv.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { collections } from '../../../src/schemas/index.ts';
import { recordSchema } from '../../../src/schemas/published.ts';
import type { Problem } from '../../lib/report.ts';
import { Refused, refusal } from '../lib/refused.ts';
import { setOf } from './known.ts';
import type { KnownSet } from './known.ts';
import type { ReadSet } from './read.ts';

/** Columns that are only for reading. */
const passedOver: ReadonlySet<string> = new Set([aboutColumn, ...wordColumns.map(({ name }) => name)]);

function rowsOf(file: string, text: string): string[][] {
  const stream = new CsvStream();
  try {
    const rows = [...stream.push(text.replace(/^\uFEFF/, '')), ...stream.end()];
    if (stream.isOpen) throw refusal(file, `${rows.length}行目`, '引用符「"」が閉じていません。途中で切れたファイルのようです。ダウンロードし直してください。');
    return rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells.map((cell) => asWritten(cell)));
  } catch (error) {
    if (error instanceof TableFault) throw refusal(file, error.where, `${error.message}${error.remedy}`);
    throw error;
  }
}

function headFaults(file: string, head: readonly string[], columns: readonly string[]): Problem[] {
  const fault = (field: string, message: string): Problem => ({ file, line: 1, field, message });
  const known = new Set([...columns, ...passedOver]);
  return [
    ...columns.filter((name) => !head.includes(name)).map((name) => fault(name, `「${name}」の列がありません。見出しを消したり変えたりせずに、いまのファイルをダウンロードし直してください。`)),
    ...head.filter((name) => !known.has(name)).map((name) => fault(name, `「${name}」という列はありません。見出しのつづりを直すか、列を消してください。`)),
    ...head.filter((name, index) => name !== '' && head.indexOf(name) !== index).map((name) => fault(name, `「${name}」の列が2つあります。片方を消してください。`)),
  ];
}

const rowFaults = (file: string, [head = [], ...rows]: readonly (readonly string[])[]): Problem[] =>
  rows.flatMap((row, index) => (row.length === head.length ? [] : [{ file, field: `${index + 1}件目`, message: `列が${row.length}あります。見出しと同じ${head.length}にしてください。途中で切れたファイルなら、ダウンロードし直してください。` }]));

/** Reads the text of a CSV file. Throws `Refused`. */
export function fromCsv(file: string, text: string, sets: readonly KnownSet[], given: string | undefined): ReadSet {
  const set = setOf(file, given ?? basename(file).replace(/\.csv$/i, ''), sets);
  const shape = shapeOf(recordSchema(set.holds));
  const [first = [], ...rest] = rowsOf(file, text);
  const table = [first.map((name) => name.trim()), ...rest];
  const faults = headFaults(file, table[0] ?? [], shape.columns.map(({ name }) => name));
  const problems = faults.length > 0 ? faults : rowFaults(file, table);
  if (problems.length > 0) throw new Refused(problems);
  const records = setRecords(table, shape);
  // A cell cannot tell an empty text from none; a page always has its text.
  return { file, set, records: collections[set.holds].extension === 'mdx' ? records.map((record) => ({ ...record, body: record['body'] ?? '' })) : records };
}
