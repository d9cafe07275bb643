/** The file with which an organisation registers, corrects or withdraws: how it is written and how it is read. Reading gives a whole file or an error. */
import { checkKind, checkSum } from '../../file/checked.ts';
import { crc32 } from '../../file/crc.ts';
import { jsonIn } from '../../file/embedded.ts';
import { parseJson } from '../../file/json.ts';
import type { FileKind } from '../../file/kind.ts';
import { SheetFileError } from '../../sheet/file-error.ts';
import { members, moment, strict } from '../../sheet/guard.ts';
import { readPart } from '../../write/file-read.ts';
import type { FormShape } from '../../write/form-shape.ts';
import { format, formatVersion } from './draft.ts';
import type { Fields } from './draft.ts';

/** What the readers of files need to know. */
export const kind: FileKind = { format, name: '団体の届出', maxBytes: 500_000, maxDepth: 8 };

/** What is handed in. */
export interface Registration {
  readonly fields: Fields;
  /** The organisation asks to be taken out. */
  readonly withdraw: boolean;
}

/** What was read. */
export interface ReadRegistration extends Registration {
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
}

/** The registration as plain data of a file, with its checksum at the end. */
export function fileData({ fields, withdraw }: Registration, savedAt: Date): object {
  const file = { format, formatVersion, savedAt: savedAt.toISOString(), ...(withdraw && { withdraw }), fields };
  return { ...file, checksum: crc32(JSON.stringify(file)) };
}

/** The text of a JSON file. */
export const writeRegistration = (registration: Registration, savedAt: Date): string => `${JSON.stringify(fileData(registration, savedAt), null, 1)}\n`;

function withdrawIn(value: unknown): boolean {
  if (value === undefined || value === true) return value === true;
  throw new SheetFileError('shape', '取りやめの届出かどうかを読み取れません。', 'withdraw');
}

/** Reads the text of a JSON or HTML file. Throws only SheetFileError. */
export function parseRegistration(content: string, { record }: FormShape): ReadRegistration {
  const file = members(parseJson(jsonIn(content, kind), kind), 'ファイル全体');
  checkKind(file, kind, formatVersion);
  checkSum(file);
  strict(file, ['format', 'formatVersion', 'savedAt', 'fields'], ['withdraw', 'checksum'], 'ファイル全体');
  return { savedAt: moment(file.get('savedAt'), 'savedAt'), withdraw: withdrawIn(file.get('withdraw')), fields: readPart(record, file.get('fields'), '') };
}
