/** One import of 行政入力情報, from the file to its place. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { dayInJapan, isDay } from '../../../src/domain/dates/days.ts';
import { checkTable } from '../../../src/domain/import/check.ts';
import type { Checked, Pause } from '../../../src/domain/import/check.ts';
import { npoKind } from '../../../src/domain/import/npo/kind.ts';
import { openTable } from '../../../src/domain/import/open.ts';
import { workbookRows } from '../../../src/domain/import/workbook.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { idPattern } from '../../../src/schemas/fields.ts';
import { siteTables } from '../lib/reference.ts';
import { withFile } from '../lib/source.ts';
import { store } from '../lib/store.ts';
import type { Change } from '../lib/store.ts';

/** What to import, and how. */
export interface NpoWanted {
  file: string;
  /** Name of the register: `tokyo` becomes `registers/tokyo.jsonl`. */
  id: string;
  /** The folder of registers. */
  folder: string;
  authority?: string | undefined;
  status: 'active' | 'all';
  write: boolean;
  /** Take the rows that are right although others are not. */
  leaveOut: boolean;
  title?: string | undefined;
  licence?: string | undefined;
  /** Day on which the file was fetched, if its name and date do not tell. */
  seen?: string | undefined;
  pause?: Pause;
}

/** What came of it; without a change when rows kept it from being written. */
export interface NpoImported { readonly checked: Checked; readonly change: Change | undefined }

const portal = 'https://www.npo-homepage.go.jp/npoportal/download/all';

/** The day in the file's name, or on which it was saved: the same file gives the same day. */
function seenDay(given: string | undefined, inside: string, file: string): string {
  if (given !== undefined && !isDay(given)) throw new TableFault(`--seen「${given}」は日付として読めません。`, '「2026-11-23」のように書いてください。', '--seen');
  const [, year, month, day] = /(\d{4})(\d\d)(\d\d)(?=\D*$)/.exec(inside) ?? [];
  const named = [year, month, day].join('-');
  return given ?? (isDay(named) ? named : dayInJapan(statSync(file).mtime));
}

/** Refuses names that could not be addresses, before anything is read. */
export function checkId(id: string): void {
  if (!idPattern.test(id)) throw new TableFault(`名簿の名前「${id}」は使えません。`, '半角の英小文字・数字をハイフンでつないでください(例: --id tokyo)。', '--id');
}

/** Imports, or tells what an import would do. Throws TableFault where the file cannot be read; then nothing was written. */
export async function importNpo(wanted: NpoWanted): Promise<NpoImported> {
  const { file, id, folder, authority, status, write, leaveOut, pause } = wanted;
  checkId(id);
  const checked = await withFile(file, async (source) => checkTable(await openTable(source, workbookRows), npoKind(siteTables(), { authority, status }), pause));
  if (write && checked.counts.leftOut > 0 && !leaveOut) return { checked, change: undefined };
  const source = { title: 'NPO法人ポータルサイト 行政入力情報(内閣府)', url: portal, ...(wanted.licence && { licence: wanted.licence }), file: basename(file), seen: seenDay(wanted.seen, checked.opened.name, file) };
  const about = { title: wanted.title ?? `${authority ?? ''}NPO法人の名簿`, source, importer: 'npo' as const, filters: { ...(authority && { authority }), status } };
  return { checked, change: store({ folder, id }, checked, about, write) };
}
