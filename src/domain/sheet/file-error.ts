/** Why a file cannot be read: what is wrong, where, and what to do. Nothing of such a file is used. */
import { placeOf } from './place.ts';

/** The kinds of faults, for tests and for later help pages. */
export type Fault =
  | 'unreadable' | 'empty' | 'too-large' | 'encoding' | 'other-software' | 'truncated' | 'not-json' | 'too-deep' | 'duplicate'
  | 'foreign' | 'future-version' | 'wrong-sheet' | 'damaged' | 'no-data' | 'shape' | 'too-long' | 'too-many' | 'not-xlsx' | 'cell';

/** Why sheets cannot be put together. Their advice is in `merge/join.ts`, because no other page needs it. */
export type JoinFault = 'no-role' | 'same-role' | 'other-project' | 'other-version' | 'alone';

const advice: Record<Fault, string> = {
  'unreadable': 'ファイルを選び直すか、いったん手元のフォルダへ写してから選んでください。',
  'empty': '保存に失敗したファイルかもしれません。ほかの保存ファイルを選んでください。',
  'too-large': 'このシートから保存したファイルかどうかを確かめてください。',
  'encoding': 'ほかのソフトで開いて保存し直すと読めなくなります。もとの保存ファイルを選んでください。',
  'other-software': 'このシートの「ファイルに保存」で作ったファイル(名前の終わりが.html、.json、.xlsx)を選んでください。',
  'truncated': '途中までしか届いていません。もう一度受け取るか、もとの保存ファイルを選んでください。',
  'not-json': 'ファイルが壊れているか、手で直したあとに形が崩れています。もとの保存ファイルを選んでください。',
  'too-deep': 'このシートから保存したファイルかどうかを確かめてください。',
  'duplicate': 'どちらの答えが正しいか決められません。もとの保存ファイルを選んでください。',
  'foreign': 'このシートの「ファイルに保存」で作ったファイルを選んでください。',
  'future-version': 'ページを再読み込みして新しい版で開くか、保存したときと同じサイトで開いてください。',
  'wrong-sheet': 'そのシートのページを開いて読みこんでください。',
  'damaged': '届く途中で壊れたか、手で直されています。もとの保存ファイルを選んでください。自分で直したJSONファイルのときは、checksumの行を消すと読みこめます。',
  'no-data': 'ほかのソフトで保存し直すと、読みこむためのデータが消えることがあります。もとの保存ファイルを選んでください。',
  'shape': '手で直したファイルのときは、もとの保存ファイルを選んでください。',
  'too-long': '手で直したファイルのときは、文を短くして保存し直してください。',
  'too-many': 'このシートから保存したファイルかどうかを確かめてください。',
  'not-xlsx': 'このシートの「Excelで保存」で作ったファイルを、Excelの形(.xlsx)のまま選んでください。',
  'cell': 'そのセルを直して保存し直すか、もとの保存ファイルを選んでください。',
};

/** Text from a file, made safe and short enough to be shown inside a message. */
export function quoted(text: string): string {
  const plain = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return plain.length > 40 ? `「${[...plain].slice(0, 40).join('')}…」` : `「${plain}」`;
}

/** The one error that reading a file throws. */
export class SheetFileError extends Error {
  override readonly name = 'SheetFileError';
  readonly fault: Fault | JoinFault;
  /** The place in the file. */
  readonly where: string;
  /** What the reader can do. */
  readonly advice: string;
  /** The id of the sheet that the file is of, where it is of another one. */
  readonly sheet: string;

  constructor(fault: Fault | JoinFault, what: string, where = 'ファイル全体', help = advice[fault as Fault], sheet = '') {
    super(what);
    this.fault = fault;
    this.where = placeOf(where);
    this.advice = help;
    this.sheet = sheet;
  }
}

/** The browser could not hand over the file at all. */
export const cannotOpen = (): SheetFileError => new SheetFileError('unreadable', 'ファイルを開けませんでした。');
