/** JSON text to data, with a look at the text before it is parsed. */
import { SheetFileError } from '../sheet/file-error.ts';
import { countNames, scan } from '../sheet/scan.ts';
import { refuseOthers } from './formats.ts';
import type { FileKind } from './kind.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SheetFileError('not-json', 'ファイルの中身を読み取れません。');
  }
}

/** Refuses a file by its size alone. */
export function checkSize(bytes: number, most: number): void {
  if (bytes === 0) throw new SheetFileError('empty', 'ファイルが空です。');
  if (bytes > most) throw new SheetFileError('too-large', `ファイルが大きすぎます(${Math.round(most / 100_000) / 10}MBまで)。`);
}

/** Parses the text of an object: not too long, not too deep, to its end, no name twice. */
export function parseJson(text: string, kind: FileKind): unknown {
  const { name, maxBytes, maxDepth } = kind;
  refuseOthers(text, kind);
  checkSize(text.trim().length, maxBytes);
  const seen = scan(text);
  if (seen.depth > maxDepth) throw new SheetFileError('too-deep', `入れ子が深すぎます(${seen.depth}段。${maxDepth}段まで)。`);
  if (!text.trimStart().startsWith('{')) throw new SheetFileError('foreign', `${name}の保存ファイルではありません。`, 'ファイルのはじめ');
  if (seen.open) throw new SheetFileError('truncated', 'ファイルが途中で切れています。', `${text.split('\n').length}行目(ファイルの終わり)`);
  const data = parse(text);
  if (countNames(data) < seen.names) throw new SheetFileError('duplicate', '同じ名前の項目が2度書かれています。');
  return data;
}
