/** The file of a 相談シート: to read, to hand on, and to go on with. */
import { checkKind, checkSum } from '../file/checked.ts';
import { crc32 } from '../file/crc.ts';
import { decode } from '../file/decode.ts';
import { embedded, jsonIn } from '../file/embedded.ts';
import { parseJson } from '../file/json.ts';
import type { FileKind } from '../file/kind.ts';
import { page } from '../file/page.ts';
import type { Block } from '../record/blocks.ts';
import { textAt } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { members, moment, strict, textUpTo } from '../sheet/guard.ts';
import { fieldsOf, linesOf, maxText, wholeOf } from './consult.ts';
import type { ConsultShape } from './consult.ts';

export const kind: FileKind = { format: 'kyodo-navi-consultation', name: '相談シート', maxBytes: 300_000, maxDepth: 5 };
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

const unwritten = '書いていません';

/** The sheet as a text, part by part; what belongs to no field any more stands at its end. */
export function consultBlocks(data: Part, shape: ConsultShape): Block[] {
  const known = new Set(fieldsOf(shape).map(({ label }) => label));
  const rest = linesOf(data).filter(([label]) => !known.has(label));
  return [
    ...shape.sections.flatMap(({ heading, fields }): Block[] => [
      { kind: 'heading', text: heading }, { kind: 'facts', rows: fields.map(({ label }) => [label, textAt(data, ['answers', label]).trim() || unwritten] as const) },
    ]),
    ...(rest.length > 0 ? [{ kind: 'heading', text: '前の版の欄' } satisfies Block, { kind: 'facts', rows: rest } satisfies Block] : []),
  ];
}

/** The text of an HTML file with the data in it. */
export function writeConsult(data: Part, shape: ConsultShape, savedAt: Date): string {
  const file = { format: kind.format, formatVersion, savedAt: savedAt.toISOString(), sheet: wholeOf(data, shape) };
  return page(shape.title, consultBlocks(data, shape), kind.format, embedded({ ...file, checksum: crc32(JSON.stringify(file)) }, kind));
}

/** A sheet that was read. */
export interface ConsultFile { readonly sheet: Part; readonly savedAt: string }

/** Reads the bytes of a file. Throws only SheetFileError. */
export function readConsult(bytes: Uint8Array, shape: ConsultShape): ConsultFile {
  const file = members(parseJson(jsonIn(decode(bytes, kind), kind), kind), 'ファイル全体');
  checkKind(file, kind, formatVersion);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'savedAt', 'sheet'], ['checksum'], 'ファイル全体');
  const sheet = strict(members(file.get('sheet'), '相談シート'), ['answers'], [], '相談シート');
  const answers = [...members(sheet.get('answers'), '答え')].map(([label, text]) => [label, textUpTo(maxText, text, label)] as const);
  return { savedAt: moment(file.get('savedAt'), 'savedAt'), sheet: wholeOf({ answers: Object.fromEntries(answers) }, shape) };
}
