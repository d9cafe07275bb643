/** Reads a file of our open data: which set it is, and its records. */
import { basename } from 'node:path';
import { parse } from 'yaml';
import { setRecords } from '../../../src/domain/open-data/set-file.ts';
import { shapeOf } from '../../../src/domain/tabular/columns.ts';
import { readCsv } from '../../../src/domain/tabular/csv-read.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { recordSchema } from '../../../src/schemas/published.ts';
import type { Files } from '../../check/content/types.ts';
import type { Fields } from '../lib/record-text.ts';
import { bytesOf } from '../lib/given.ts';
import { refusal } from '../lib/refused.ts';

/** One set as the content knows it. */
export interface KnownSet { readonly id: string; readonly holds: CollectionName; readonly leftOut: readonly string[] }

/** What a file holds. */
export interface ReadSet { readonly file: string; readonly set: KnownSet; readonly records: readonly Fields[] }

/** The table of sets, `reference/data-sets.yaml`. */
export function knownSets(content: Files): KnownSet[] {
  const rows: unknown = parse(content.get('reference/data-sets.yaml') ?? '[]');
  if (!Array.isArray(rows)) return [];
  return rows.flatMap(({ id, holds, closed, leftOut = [] }: { id: string; holds: string; closed?: unknown; leftOut?: { field: string }[] }) =>
    (closed === undefined && holds in collections ? [{ id, holds: holds as CollectionName, leftOut: leftOut.map(({ field }) => field) }] : []));
}

function find(file: string, name: string, sets: readonly KnownSet[]): KnownSet {
  const set = sets.find(({ id }) => id === name);
  if (set) return set;
  throw refusal(file, '--set', `「${name}」というデータはありません。使えるもの: ${sets.map(({ id }) => id).join('、')}。「--set cases」のように指定してください。`);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function fromJson(file: string, text: string, sets: readonly KnownSet[], given: string | undefined): ReadSet {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    throw refusal(file, '書式', 'JSONとして読めません。ダウンロードし直してください。');
  }
  const about = isFields(whole) ? whole['about'] : undefined;
  const named = isFields(about) && typeof about['set'] === 'string' ? about['set'] : basename(file).replace(/\.json$/, '');
  const set = find(file, given ?? named, sets);
  const records = isFields(whole) ? whole[set.id] : undefined;
  if (!Array.isArray(records) || !records.every(isFields)) throw refusal(file, set.id, `「${set.id}」の一覧がありません。このサイトのオープンデータのファイルかどうかを確かめてください。`);
  return { file, set, records };
}

function fromCsv(file: string, text: string, sets: readonly KnownSet[], given: string | undefined): ReadSet {
  const set = find(file, given ?? basename(file).replace(/\.csv$/, ''), sets);
  const table = readCsv(text);
  if (!table[0]?.includes('id')) throw refusal(file, '1行目', '「id」の列がありません。見出しを変えずに使ってください。');
  return { file, set, records: setRecords(table, shapeOf(recordSchema(set.holds))) };
}

/** Reads one file. Throws `Refused`. */
export function readSet(file: string, sets: readonly KnownSet[], given?: string): ReadSet {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(file));
  } catch (error) {
    if (error instanceof TypeError) throw refusal(file, '文字コード', 'UTF-8ではありません。ダウンロードし直すか、UTF-8で保存してください。');
    throw error;
  }
  try {
    return file.endsWith('.json') ? fromJson(file, text, sets, given) : fromCsv(file, text, sets, given);
  } catch (error) {
    if (error instanceof TableFault) throw refusal(file, error.where, `${error.message}${error.remedy}`);
    throw error;
  }
}
