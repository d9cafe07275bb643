/** Reads the file of both sides' sheets with what they settled (`write.ts` writes it): everything or an error. */
import { checkKind, checkSum } from '../../file/checked.ts';
import { jsonIn } from '../../file/embedded.ts';
import { parseJson } from '../../file/json.ts';
import { SheetFileError } from '../file-error.ts';
import { readSheetData } from '../file.ts';
import { members, moment, strict } from '../guard.ts';
import { roles } from '../roles.ts';
import type { SheetShape } from '../shape.ts';
import { withSide } from './join.ts';
import type { Sides } from './sides.ts';
import { readTalk } from './talk-read.ts';
import { wholeOf } from './talk.ts';
import { formatVersion, kind } from './write.ts';
import type { Merge } from './write.ts';

/** What a file or a draft holds. */
export interface MergeFile extends Merge {
  /** When it was written, as an ISO time. */
  readonly savedAt: string;
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
  checkKind(file, kind, formatVersion);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'savedAt', 'sheets', 'talk'], ['checksum'], 'ファイル全体');
  return { sides: readSides(file.get('sheets'), shape), talk: wholeOf(readTalk(file.get('talk'), shape)), savedAt: moment(file.get('savedAt'), 'savedAt') };
}
