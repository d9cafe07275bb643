/** Reads a table row by row: each row becomes a record, or is told. The same on the command line and in the browser. */
import { TableFault } from '../tabular/table-fault.ts';
import { Findings, shortened } from './finding.ts';
import type { Finding, Tell } from './finding.ts';
import type { Opened, Row } from './open.ts';

/** What is known of every record: its id, and what people call it. */
interface Listed { readonly id: string; readonly name?: string | undefined; readonly title?: string | undefined }

/** How one kind of table is read. */
export interface Kind<R extends Listed> {
  /** Finds the header among the first rows. Throws TableFault where there is none. */
  readonly layout: (first: readonly Row[], tell: Tell) => Layout<R>;
  /** A record as it is kept: as its line, which holds nothing of the file back in memory. */
  readonly line: (record: R) => string;
}

/** A table whose header was found. */
export interface Layout<R> {
  /** Row of the header. */
  readonly header: number;
  /** Number of columns, where every row must have as many. */
  readonly width?: number;
  /** What was found in which column, for people to check. */
  readonly taken: readonly { readonly column: string; readonly as: string }[];
  readonly record: (cells: readonly string[], tell: Tell) => R | undefined;
  /** Whether a record is wanted. */
  readonly wanted?: (record: R) => boolean;
  /** What else makes two records look like one; they are told, and both are taken. */
  readonly twin?: (record: R) => string | undefined;
}

/** What came of a table. */
export interface Checked {
  readonly opened: Pick<Opened, 'kind' | 'name'>;
  readonly taken: Layout<unknown>['taken'];
  /** Id → line. */
  readonly records: ReadonlyMap<string, string>;
  readonly findings: Findings;
  readonly counts: { readonly rows: number; readonly accepted: number; readonly filtered: number; readonly leftOut: number };
}

/** Rows among which the header is looked for. */
const headRows = 30;
const mostRows = 1_000_000;

const isBlank = ({ cells }: Row) => cells.every((cell) => cell.trim() === '');

class Check<R extends Listed> {
  readonly findings = new Findings();
  readonly records = new Map<string, string>();
  readonly #kind: Kind<R>;
  readonly #layout: Layout<R>;
  readonly #rowOf = new Map<string, number>();
  readonly #twins = new Map<string, number>();
  #rows = 0;
  #filtered = 0;
  #leftOut = 0;
  #row = 0;
  /** What is to be said of the row; nothing is said of rows that are not wanted. */
  #said: Finding[] = [];

  constructor(kind: Kind<R>, first: readonly Row[]) {
    this.#kind = kind;
    this.#row = first[0]?.row ?? 1;
    this.#layout = kind.layout(first, this.#tell);
    this.#flush();
  }

  get taken(): Checked['taken'] {
    return this.#layout.taken;
  }

  get counts(): Checked['counts'] {
    return { rows: this.#rows, accepted: this.records.size, filtered: this.#filtered, leftOut: this.#leftOut };
  }

  take(row: Row): void {
    if (row.row <= this.#layout.header || isBlank(row)) return;
    this.#rows += 1;
    this.#row = row.row;
    if (this.#rows > mostRows) throw new TableFault(`行が${mostRows.toLocaleString('en')}を超えます。`, '都道府県などで分けた表を取り込んでください。');
    const record = this.#hasWidth(row) ? this.#layout.record(row.cells, this.#tell) : undefined;
    if (record && this.#layout.wanted?.(record) === false) {
      this.#filtered += 1;
      this.#said = [];
    } else if (record && !this.#isOut && this.#isNew(record)) this.records.set(record.id, this.#kind.line(record));
    else this.#leftOut += 1;
    this.#flush();
  }

  get #isOut(): boolean {
    return this.#said.some(({ level }) => level === 'left-out');
  }

  #flush(): void {
    for (const finding of this.#said) this.findings.add(finding);
    this.#said = [];
  }

  readonly #tell: Tell = (level, column, value, reason, remedy) => {
    this.#said.push({ level, row: this.#row, column, value: shortened(value), reason, remedy });
  };

  #hasWidth({ cells }: Row): boolean {
    const { width } = this.#layout;
    if (width === undefined || cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ''))) return true;
    this.#tell('left-out', '行全体', cells.join(','), `列の数が見出しと違います(${cells.length}列。見出しは${width}列)。`, 'カンマや引用符、セルの中の改行を確かめてください。');
    return false;
  }

  #isNew(record: R): boolean {
    const name = record.name ?? record.title ?? '';
    const before = this.#rowOf.get(record.id);
    if (before !== undefined) this.#tell('left-out', '行全体', name, '前の行と同じものです(番号、または名称などが同じ)。', `${before}行目と比べ、一つだけを残してください。先の行を載せます。`);
    else this.#rowOf.set(record.id, this.#row);
    const key = this.#layout.twin?.(record);
    const twin = key === undefined ? undefined : this.#twins.get(key);
    if (before === undefined && twin !== undefined) this.#tell('note', '行全体', name, '前の行と名称・所在地が同じです(字体や全角・半角の違いは見ません)。', `${twin}行目と比べ、同じ団体なら一つだけを残してください。両方を載せます。`);
    if (key !== undefined) this.#twins.set(key, this.#row);
    return before === undefined;
  }
}

/** Called between pieces of the file with the number of rows read; may wait, so that a page stays alive. */
export type Pause = (rows: number) => void | Promise<void>;

/** Reads a whole table. Throws TableFault where it cannot be read to its end: then nothing of it counts. */
export async function checkTable<R extends Listed>(opened: Opened, kind: Kind<R>, pause: Pause = () => undefined): Promise<Checked> {
  let first: Row[] | undefined = [];
  let check: Check<R> | undefined;
  for await (const rows of opened.rows) {
    if (first) first.push(...rows);
    else rows.forEach((row) => check?.take(row));
    if (first && first.length >= headRows) [check, first] = [begin(kind, first), undefined];
    await pause(check?.counts.rows ?? 0);
  }
  check ??= begin(kind, first ?? []);
  return { opened: { kind: opened.kind, name: opened.name }, taken: check.taken, records: check.records, findings: check.findings, counts: check.counts };
}

function begin<R extends Listed>(kind: Kind<R>, first: readonly Row[]): Check<R> {
  const rows = first.filter((row) => !isBlank(row));
  if (rows.length === 0) throw new TableFault('表に何も書かれていません。', '行のある表を選んでください。');
  const check = new Check(kind, rows.slice(0, headRows));
  rows.forEach((row) => check.take(row));
  return check;
}
