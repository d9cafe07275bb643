/** The file of a case: how it is written and how it is read. Reading gives a whole file or an error. */
import { crc32 } from '../../file/crc.ts';
import { checkKind, checkSum } from '../../file/checked.ts';
import { jsonIn } from '../../file/embedded.ts';
import { parseJson } from '../../file/json.ts';
import type { FileKind } from '../../file/kind.ts';
import { SheetFileError } from '../../sheet/file-error.ts';
import { members, moment, strict, textUpTo } from '../../sheet/guard.ts';
import type { Members } from '../../sheet/guard.ts';
import type { FormShape } from '../../write/form-shape.ts';
import { format, formatVersion } from './draft.ts';
import type { CaseFile, Notes } from './draft.ts';
import { readPart } from '../../write/file-read.ts';
import { maxShort, maxText } from '../../write/limits.ts';
import { maxBody, maxNotes } from './limits.ts';

/** What the readers of files need to know. A case that is longer is no case. */
export const kind: FileKind = { format, name: '事例', maxBytes: 2_000_000, maxDepth: 8 };

/** The case as plain data of a file, with its checksum at the end. */
export function fileData({ fields, body, id, notes, from }: CaseFile, savedAt: Date): object {
  const file = { format, formatVersion, savedAt: savedAt.toISOString(), ...(id && { id }), ...(from && { from }), fields, body, notes };
  return { ...file, checksum: crc32(JSON.stringify(file)) };
}

/** The text of a JSON file. */
export const writeCase = (file: CaseFile, savedAt: Date): string => `${JSON.stringify(fileData(file, savedAt), null, 1)}\n`;

/** A case that was read. */
export interface ReadCase extends CaseFile {
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
}

function readNotes(value: unknown): Notes {
  const found = members(value ?? {}, '覚え書き');
  if (found.size > maxNotes) throw new SheetFileError('too-many', `覚え書きが多すぎます(${found.size}件。${maxNotes}件まで)。`, '覚え書き');
  return Object.fromEntries([...found].map(([heading, text]) => [textUpTo(maxShort, heading, '覚え書き'), textUpTo(maxText, text, '覚え書き')]));
}

const optional = (file: Members, name: string, most: number, where: string) => (file.has(name) ? textUpTo(most, file.get(name), where) : '');

/** Reads the text of a JSON or HTML file. Throws only SheetFileError. */
export function parseCase(content: string, { record }: FormShape): ReadCase {
  const file = members(parseJson(jsonIn(content, kind), kind), 'ファイル全体');
  checkKind(file, kind, formatVersion);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'savedAt', 'fields'], ['id', 'from', 'body', 'notes', 'checksum'], 'ファイル全体');
  return {
    savedAt: moment(file.get('savedAt'), 'savedAt'),
    fields: readPart(record, file.get('fields'), ''),
    body: optional(file, 'body', maxBody, '本文'),
    id: optional(file, 'id', maxShort, 'ページの名前'),
    from: optional(file, 'from', maxShort, 'from'),
    notes: readNotes(file.get('notes')),
  };
}
