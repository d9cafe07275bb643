/** Reads CSV piece by piece: quoted cells may hold separators, quotes and line breaks, and pieces may end anywhere. */
import { TableFault } from './table-fault.ts';

/** Longest cell and most columns; a file beyond them is no table, and is given up before it fills the memory. */
const most = { cell: 200_000, columns: 5000 };

type State = 'start' | 'plain' | 'quoted' | 'after';

/** A reader for one file. */
export class CsvStream {
  readonly #separator: string;
  #state: State = 'start';
  #cell = '';
  #row: string[] = [];
  #rows: string[][] = [];
  #count = 0;
  #afterReturn = false;

  constructor(separator = ',') {
    this.#separator = separator;
  }

  /** Takes a piece; gives the rows that it completes, blank lines among them as one empty cell. */
  push(text: string): string[][] {
    let at = 0;
    if (this.#afterReturn && text.startsWith('\n')) at = 1;
    if (text !== '') this.#afterReturn = false;
    while (at < text.length) at = this.#step(text, at);
    return this.#taken();
  }

  /** Takes what is left; the last row may have no line end. */
  end(): string[][] {
    if (this.#row.length > 0 || this.#cell !== '' || this.#state !== 'start') this.#endRow();
    return this.#taken();
  }

  /** Whether the last quoted cell has not been closed. */
  get isOpen(): boolean {
    return this.#state === 'quoted';
  }

  #taken(): string[][] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #step(text: string, at: number): number {
    if (this.#state === 'start' && text[at] === '"') { this.#state = 'quoted'; return at + 1; }
    if (this.#state === 'quoted') return this.#inQuotes(text, at);
    if (this.#state === 'after' && text[at] === '"') { this.#add('"'); this.#state = 'quoted'; return at + 1; }
    return this.#plain(text, at);
  }

  #inQuotes(text: string, at: number): number {
    const quote = text.indexOf('"', at);
    this.#add(quote < 0 ? text.slice(at) : text.slice(at, quote));
    if (quote < 0) return text.length;
    this.#state = 'after';
    return quote + 1;
  }

  /** Up to the end of the cell. What stands behind a closing quote belongs to it, as in spreadsheets. */
  #plain(text: string, start: number): number {
    let at = start;
    for (let sign = text[at]; sign !== undefined && sign !== this.#separator && sign !== '\n' && sign !== '\r'; sign = text[at]) at += 1;
    if (at > start) { this.#add(text.slice(start, at)); this.#state = 'plain'; }
    if (at === text.length) return at;
    if (text[at] === this.#separator) { this.#endCell(); return at + 1; }
    this.#endRow();
    if (text[at] === '\n') return at + 1;
    if (at + 1 === text.length) this.#afterReturn = true;
    return text[at + 1] === '\n' ? at + 2 : at + 1;
  }

  #add(text: string): void {
    this.#cell += text;
    if (this.#cell.length <= most.cell) return;
    const isQuoted = this.#state === 'quoted';
    throw new TableFault(`一つのセルが${most.cell.toLocaleString('en')}文字を超えます。${isQuoted ? 'このあたりで始まる引用符「"」が閉じていないようです。' : '行の区切りがないようです。'}`,
      isQuoted ? 'その行の引用符を直してください。' : '表のファイル(CSV)かどうかを確かめてください。', `${this.#count + 1}行目`);
  }

  #endCell(): void {
    this.#row.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
    if (this.#row.length > most.columns) throw new TableFault(`列が${most.columns.toLocaleString('en')}を超えます。`, '表のファイルかどうか、区切りの文字を確かめてください。', `${this.#count + 1}行目`);
  }

  #endRow(): void {
    const open = this.isOpen;
    this.#endCell();
    this.#rows.push(this.#row);
    this.#row = [];
    this.#count += 1;
    if (open) this.#state = 'quoted';
  }
}
