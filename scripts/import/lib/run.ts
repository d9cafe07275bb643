/** One import from a file to its place, the same for every kind of table. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { dayInJapan, isDay } from '../../../src/domain/dates/days.ts';
import { checkTable } from '../../../src/domain/import/check.ts';
import type { Checked, Kind, Pause } from '../../../src/domain/import/check.ts';
import { openTable } from '../../../src/domain/import/open.ts';
import { workbookRows } from '../../../src/domain/import/workbook.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { idPattern } from '../../../src/schemas/fields.ts';
import type { Place } from './commit.ts';
import { withFile } from './source.ts';
import { store } from './store.ts';
import type { About, Change } from './store.ts';

/** What to import, and how. */
export interface Wanted {
  readonly file: string;
  readonly place: Place;
  readonly write: boolean;
  /** Take the rows that are right although others are not. */
  readonly leaveOut: boolean;
  /** Write although more than half of the records that stand there would go. */
  readonly fewer?: boolean | undefined;
  /** Day on which the file was fetched, if its name and date do not tell. */
  readonly seen?: string | undefined;
  readonly sheet?: string | undefined;
  readonly pause?: Pause | undefined;
}

/** What is said of the source before its file and day are known. */
export type Described = Omit<About, 'source'> & { readonly source: Omit<About['source'], 'file' | 'seen'> };

/** What came of it; without a change where rows keep it from being written, in a dry run as well. */
export interface Result { readonly checked: Checked; readonly change: Change | undefined }

/** The day in the file's name, or on which it was saved: the same file gives the same day. */
function seenDay(given: string | undefined, inside: string, file: string): string {
  const [, year, month, day] = /(\d{4})(\d\d)(\d\d)(?=\D*$)/.exec(inside) ?? [];
  const named = [year, month, day].join('-');
  return given ?? (isDay(named) ? named : dayInJapan(statSync(file).mtime));
}

/** Refuses what was typed wrong before anything is read. */
function checkWords({ place: { id }, seen }: Wanted): void {
  if (!idPattern.test(id)) throw new TableFault(`名前「${id}」は使えません。`, '半角の英小文字・数字をハイフンでつないでください(例: --id tokyo)。', '--id');
  if (seen !== undefined && !isDay(seen)) throw new TableFault(`--seen「${seen}」は日付として読めません。`, '「2026-11-23」のように書いてください。', '--seen');
}

/** Imports, or tells what an import would do. Throws TableFault where the file cannot be read; then nothing was written. */
export async function importTable<R extends { readonly id: string }>(wanted: Wanted, kind: Kind<R>, described: Described): Promise<Result> {
  checkWords(wanted);
  const { file, place, leaveOut, sheet, pause } = wanted;
  const checked = await withFile(file, async (source) => checkTable(await openTable(source, workbookRows, sheet), kind, pause));
  if (checked.counts.leftOut > 0 && !leaveOut) return { checked, change: undefined };
  if (checked.counts.accepted === 0) throw new TableFault('載せる行が1つもありません。', `絞り込み(--authority、--status)と、表の中身を確かめてください(${checked.counts.rows}行のうち、絞り込みで外れたのは${checked.counts.filtered}行)。`);
  const source = { ...described.source, file: basename(file), seen: seenDay(wanted.seen, checked.opened.name, file) };
  return { checked, change: store(place, checked, { ...described, source }, { write: wanted.write, fewer: wanted.fewer === true }) };
}
