/** What every file of ours is asked first: its kind, its form, and whether its data is what was written. */
import { SheetFileError } from '../sheet/file-error.ts';
import { oneOf, textLike } from '../sheet/guard.ts';
import type { Members } from '../sheet/guard.ts';
import { crc32 } from './crc.ts';
import type { FileKind } from './kind.ts';

/** Refuses a file of another kind, and one of a form that this page does not know yet; `older` are the forms before that it can read. */
export function checkKind(file: Members, { format, name }: Pick<FileKind, 'format' | 'name'>, formatVersion: number, older: readonly number[] = []): void {
  if (file.get('format') !== format) throw new SheetFileError('foreign', `${name}の保存ファイルではありません。`, 'format');
  const version = file.get('formatVersion');
  if (version === undefined) throw new SheetFileError('foreign', `${name}の保存ファイルではありません(「formatVersion」がありません)。`, 'formatVersion');
  if (typeof version === 'number' && version > formatVersion) throw new SheetFileError('future-version', `このページより新しい形(${version})で保存されています。`, 'formatVersion');
  oneOf([...older, formatVersion], version, 'formatVersion');
}

/** Refuses a file whose data is not what was written. A file without a checksum was made by another program, and is only validated. */
export function checkSum(file: Members): void {
  const { checksum, ...rest } = Object.fromEntries(file);
  if (checksum === undefined) return;
  textLike(/^[0-9a-f]{8}$/, 8, checksum, 'checksum');
  if (crc32(JSON.stringify(rest)) !== checksum) throw new SheetFileError('damaged', '中身が、保存したときと違います。', 'checksum');
}
