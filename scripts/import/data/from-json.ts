/** A JSON file of our open data as records. */
import { basename } from 'node:path';
import { parseJson } from '../../../src/domain/file/json.ts';
import { SheetFileError } from '../../../src/domain/sheet/file-error.ts';
import type { Fields } from '../lib/record-text.ts';
import { refusal } from '../lib/refused.ts';
import { setOf } from './known.ts';
import type { KnownSet } from './known.ts';
import type { ReadSet } from './read.ts';

const limits = { format: '', name: 'オープンデータ', maxBytes: 100_000_000, maxDepth: 20 };

const again = 'ダウンロードし直すか、手で直した所を見てください。';

/** Files that other commands take. */
const others: Readonly<Record<string, string>> = {
  'kyodo-navi-case': '事例のファイルです。npm run import:case を使ってください。',
  'kyodo-navi-partner': '団体の届出です。npm run import:partner を使ってください。',
  'kyodo-navi-sheet': 'シートの保存ファイルです。サイトの道具で開いてください。',
};

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textAt = (from: unknown, name: string): string | undefined => (isFields(from) && typeof from[name] === 'string' ? from[name] : undefined);

/** The line at which JSON ends to be JSON. */
function faultLine(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    return line === undefined ? undefined : `${line}行目`;
  }
  return undefined;
}

function parsed(file: string, text: string): unknown {
  try {
    return parseJson(text, limits);
  } catch (error) {
    if (error instanceof SheetFileError) throw refusal(file, faultLine(text) ?? error.where, `JSONとして読めません。${error.message}${again}`);
    throw error;
  }
}

/** Reads the text of a JSON file. Throws `Refused`. */
export function fromJson(file: string, text: string, sets: readonly KnownSet[], given: string | undefined): ReadSet {
  const whole = parsed(file, text);
  const other = others[textAt(whole, 'format') ?? ''];
  if (other !== undefined) throw refusal(file, 'format', other);
  const about = isFields(whole) ? whole['about'] : undefined;
  const set = setOf(file, given ?? textAt(about, 'set') ?? basename(file).replace(/\.json$/i, ''), sets);
  const records = isFields(whole) ? whole[set.id] : undefined;
  if (!Array.isArray(records) || !records.every(isFields)) throw refusal(file, set.id, `「${set.id}」の一覧がありません。このサイトの/data/のファイルかどうかを確かめてください。`);
  return { file, set, records };
}
