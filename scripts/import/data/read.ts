/** Reads a file of our open data: which set it is, and its records. */
import type { Fields } from '../lib/record-text.ts';
import { bytesOf } from '../lib/given.ts';
import { refusal } from '../lib/refused.ts';
import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import type { KnownSet } from './known.ts';

/** What a file holds. */
export interface ReadSet { readonly file: string; readonly set: KnownSet; readonly records: readonly Fields[] }

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

function textOf(file: string): string {
  const bytes = bytesOf(file);
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined && !text.includes('\0')) return text;
  const isShiftJis = text === undefined && decoded(bytes, 'shift_jis') !== undefined;
  throw refusal(file, '文字コード', `UTF-8ではありません${isShiftJis ? '(シフトJISのようです)' : ''}。ダウンロードし直すか、Excelでは「CSV UTF-8」の形で保存してください。`);
}

/** Reads one file. Throws `Refused`. */
export function readSet(file: string, sets: readonly KnownSet[], given?: string): ReadSet {
  const [ending] = /\.(?:json|csv)$/i.exec(file) ?? [];
  if (ending === undefined) throw refusal(file, undefined, 'JSON(.json)でもCSV(.csv)でもありません。/data/からダウンロードしたファイルを選んでください。');
  const text = textOf(file);
  return ending.toLowerCase() === '.json' ? fromJson(file, text, sets, given) : fromCsv(file, text, sets, given);
}
