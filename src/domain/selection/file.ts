/** The file of a record of choosing a partner: how it is written and how it is read. Reading gives a whole record or an error. */
import { crc32 } from '../file/crc.ts';
import { checkKind, checkSum } from '../file/checked.ts';
import { jsonIn } from '../file/embedded.ts';
import { parseJson } from '../file/json.ts';
import type { FileKind } from '../file/kind.ts';
import type { Part } from '../record/record.ts';
import { members, moment, strict } from '../sheet/guard.ts';
import { readRecord } from './file-record.ts';
import { maxCandidates, maxCriteria, maxText } from './limits.ts';
import { wholeOf } from './whole.ts';

const texts = maxCriteria * 2 + maxCandidates * (maxCriteria + 1) + 12;

/** Every text at its longest, every character escaped to six bytes, and room for the rest. */
export const kind: FileKind = { format: 'kyodo-navi-selection', name: '相手の選定の記録', maxBytes: texts * (maxText * 6 + 400), maxDepth: 7 };
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

/** The record as plain data of a file, with its checksum at the end. */
export function fileData(data: Part, savedAt: Date): object {
  const file = { format: kind.format, formatVersion, savedAt: savedAt.toISOString(), record: wholeOf(data) };
  return { ...file, checksum: crc32(JSON.stringify(file)) };
}

/** The text of a JSON file. */
export const writeSelection = (data: Part, savedAt: Date): string => `${JSON.stringify(fileData(data, savedAt), null, 1)}\n`;

/** A record that was read. */
export interface SelectionFile {
  readonly record: Part;
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
}

const whole = 'ファイル全体';

/** Reads the text of a JSON or HTML file. Throws only SheetFileError. */
export function parseSelection(content: string): SelectionFile {
  const file = members(parseJson(jsonIn(content, kind), kind), whole);
  checkKind(file, kind, formatVersion);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'savedAt', 'record'], ['checksum'], whole);
  return { savedAt: moment(file.get('savedAt'), 'savedAt'), record: wholeOf(readRecord(file.get('record'))) };
}
