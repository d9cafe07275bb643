/** The file of both sides' sheets with what they settled: how it is written and how it is read. Reading gives everything or an error. */
import { jsonIn } from '../../file/embedded.ts';
import { parseJson } from '../../file/json.ts';
import type { FileKind } from '../../file/kind.ts';
import type { Part } from '../../record/record.ts';
import { crc32 } from '../crc.ts';
import { SheetFileError } from '../file-error.ts';
import { readSheetData, sheetData } from '../file.ts';
import { members, moment, oneOf, strict, textLike } from '../guard.ts';
import type { Members } from '../guard.ts';
import { maxBytes, maxText } from '../limits.ts';
import { roles } from '../roles.ts';
import type { SheetShape } from '../shape.ts';
import { withSide } from './sides.ts';
import type { Sides } from './sides.ts';
import { limits, readTalk } from './talk-read.ts';
import { emptyTalk, wholeOf } from './talk.ts';

/** Both sides' sheets, and what they settled. */
export interface Merge {
  readonly sides: Sides;
  readonly talk: Part;
}

/** What a file or a draft holds. */
export interface MergeFile extends Merge {
  /** When it was written, as an ISO time. */
  readonly savedAt: string;
}

const texts = limits.parts * 8 + limits.steps * 3 + 10;
/** Three sheets, and every text of the meeting at its longest. */
export const kind: FileKind = { format: 'kyodo-navi-merge', name: '評価をまとめた記録', maxBytes: roles.length * maxBytes + texts * (maxText * 6 + 200), maxDepth: 7 };
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

/** Nothing chosen, nothing said. */
export const emptyMerge = (): Merge => ({ sides: new Map(), talk: emptyTalk() });

/** The whole as plain data, with its checksum at the end. Each sheet stands in it as in its own file. */
export function mergeData({ sides, talk }: Merge, savedAt: Date): object {
  const sheets = [...sides.values()].map((side) => sheetData(side.document, new Date(side.savedAt)));
  const data = { format: kind.format, formatVersion, savedAt: savedAt.toISOString(), sheets, talk: wholeOf(talk) };
  return { ...data, checksum: crc32(JSON.stringify(data)) };
}

/** The text of a JSON file, and of a draft. */
export const writeMerge = (merge: Merge, savedAt: Date): string => `${JSON.stringify(mergeData(merge, savedAt), null, 1)}\n`;

function checkKind(file: Members): void {
  if (file.get('format') !== kind.format) throw new SheetFileError('foreign', `${kind.name}の保存ファイルではありません。`, 'format');
  const version = file.get('formatVersion');
  if (typeof version === 'number' && version > formatVersion) throw new SheetFileError('future-version', `このページより新しい形(${version})で保存されています。`, 'formatVersion');
  oneOf([formatVersion], version, 'formatVersion');
}

function checkSum(file: Members): void {
  const { checksum, ...rest } = Object.fromEntries(file);
  if (checksum === undefined) return;
  textLike(/^[0-9a-f]{8}$/, 8, checksum, 'checksum');
  if (crc32(JSON.stringify(rest)) !== checksum) throw new SheetFileError('damaged', '中身が、保存したときと違います。', 'checksum');
}

function readSides(value: unknown, shape: SheetShape): Sides {
  if (!Array.isArray(value)) throw new SheetFileError('shape', '一覧がありません。', 'sheets');
  if (value.length > roles.length) throw new SheetFileError('too-many', `シートが多すぎます(${value.length}件。${roles.length}件まで)。`, 'sheets');
  return value.reduce<Sides>((sides, data: unknown) => withSide(sides, readSheetData(data, shape)), new Map());
}

/** Whether a text is such a file, and not one side's sheet. */
export const isMerge = (text: string): boolean => new RegExp(`"format"\\s*:\\s*"${kind.format}"|data-file="${kind.format}"`).test(text.slice(0, 2000));

/** Reads the text of a JSON or HTML file. Throws only SheetFileError. */
export function parseMerge(text: string, shape: SheetShape): MergeFile {
  const file = members(parseJson(jsonIn(text, kind), kind), 'ファイル全体');
  checkKind(file);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'savedAt', 'sheets', 'talk'], ['checksum'], 'ファイル全体');
  return { sides: readSides(file.get('sheets'), shape), talk: wholeOf(readTalk(file.get('talk'), shape)), savedAt: moment(file.get('savedAt'), 'savedAt') };
}
