/** The file of an answer: how it is written and how it is read. Reading gives a whole answer or an error. */
import { checkKind, checkSum } from '../../file/checked.ts';
import { crc32 } from '../../file/crc.ts';
import { decode } from '../../file/decode.ts';
import { embedded, jsonIn } from '../../file/embedded.ts';
import { parseJson } from '../../file/json.ts';
import type { FileKind } from '../../file/kind.ts';
import { page } from '../../file/page.ts';
import type { Part } from '../../record/record.ts';
import { SheetFileError } from '../../sheet/file-error.ts';
import { members, moment, strict, textUpTo } from '../../sheet/guard.ts';
import { answerBlocks } from './reading.ts';
import type { AnswerShape } from './shape.ts';
import { wholeOf } from './whole.ts';

/** Longest note, longest name and longest number, as the form keeps to them, too. */
export const limits = { note: 2000, name: 100, number: 15 } as const;

export const kind: FileKind = { format: 'kyodo-navi-survey-answer', name: '調査の回答', maxBytes: 200_000, maxDepth: 6 };
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

/** The answer as plain data of a file, with its checksum at the end. */
export function fileData(data: Part, shape: AnswerShape, savedAt: Date): object {
  const file = { format: kind.format, formatVersion, form: shape.form, savedAt: savedAt.toISOString(), answer: wholeOf(data, shape) };
  return { ...file, checksum: crc32(JSON.stringify(file)) };
}

/** The text of a JSON file. */
export const writeAnswer = (data: Part, shape: AnswerShape, savedAt: Date): string => `${JSON.stringify(fileData(data, shape, savedAt), null, 1)}\n`;

const next = '取りまとめの係へ、このファイルを渡してください。回答票のページの「ファイルを開く」で、続きを書けます。ほかのソフトで保存し直すと、集計できなくなることがあります。';

/** The text of an HTML file: to read, to print, and to sum up. */
export const writeAnswerHtml = (data: Part, shape: AnswerShape, savedAt: Date): string =>
  page(`${shape.title} 回答`, [...answerBlocks(data, shape), { kind: 'note', text: next }], kind.format, embedded(fileData(data, shape, savedAt), kind));

/** An answer that was read. */
export interface AnswerFile {
  readonly answer: Part;
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
}

function amounts(value: unknown, { measures }: AnswerShape, where: string): Part {
  const found = strict(members(value, where), measures.map(({ id }) => id), [], where);
  return Object.fromEntries(measures.map(({ id, name }) => [id, textUpTo(limits.number, found.get(id), `${where} › ${name}`)]));
}

function readAnswer(value: unknown, shape: AnswerShape): Part {
  const found = strict(members(value, '回答'), ['department', 'year', 'none', 'counts', 'total', 'note'], [], '回答');
  const none = found.get('none');
  if (typeof none !== 'boolean') throw new SheetFileError('shape', '真偽がありません。', '協働の有無');
  const counts = strict(members(found.get('counts'), '区分'), shape.categories.map(({ id }) => id), [], '区分');
  return {
    department: textUpTo(limits.name, found.get('department'), '部署の名前'), year: textUpTo(limits.number, found.get('year'), '年度'), none,
    counts: Object.fromEntries(shape.categories.map(({ id, name }) => [id, amounts(counts.get(id), shape, name)])),
    total: amounts(found.get('total'), shape, '合計'), note: textUpTo(limits.note, found.get('note'), '補足'),
  };
}

/** Reads the text of a JSON or HTML file. Throws only SheetFileError. */
export function parseAnswer(content: string, shape: AnswerShape): AnswerFile {
  const file = members(parseJson(jsonIn(content, kind), kind), 'ファイル全体');
  checkKind(file, kind, formatVersion);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'form', 'savedAt', 'answer'], ['checksum'], 'ファイル全体');
  if (file.get('form') !== shape.form) throw new SheetFileError('wrong-sheet', `「${shape.title}」の回答ではありません。`, 'form');
  return { savedAt: moment(file.get('savedAt'), 'savedAt'), answer: readAnswer(file.get('answer'), shape) };
}

/** Reads the bytes of a file. Throws only SheetFileError. */
export const readAnswerBytes = (bytes: Uint8Array, shape: AnswerShape): AnswerFile => parseAnswer(decode(bytes, kind), shape);
