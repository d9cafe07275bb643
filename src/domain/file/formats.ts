/** The formats of all files that this site's pages write. Every file names its own, so that a page to which another one's file is given can say where it opens. */
import { SheetFileError } from '../sheet/file-error.ts';
import type { FileKind } from './kind.ts';

/** What files of a format are called, and where they open. */
interface Format {
  readonly name: string;
  readonly opens: string;
}

/** Every format by its mark. */
export const formats: Readonly<Record<string, Format>> = {
  'kyodo-navi-sheet': { name: 'チェックシート', opens: 'そのシートを書いたページで開けます。双方のファイルを並べるときは「評価を並べてまとめる」、数えるときは「チェックシートの集計」のページです。' },
  'kyodo-navi-merge': { name: '評価をまとめた記録', opens: '「評価を並べてまとめる」のページで開けます。' },
  'kyodo-navi-selection': { name: '相手の選定の記録', opens: '「相手の選定」のページで開けます。' },
  'kyodo-navi-case': { name: '事例', opens: '「事例を書く」のページで開けます。' },
  'kyodo-navi-partner': { name: '団体の届出', opens: '「団体の届出を書く」のページで開けます。' },
  'kyodo-navi-consultation': { name: '相談シート', opens: '「相談する」から進む相談シートのページで開けます。' },
  'kyodo-navi-survey-answer': { name: '調査の回答', opens: '回答票のページで開けます。数えるときは「調査の集計」のページです。' },
  'kyodo-navi-course': { name: '講座の進み具合', opens: '「協働を学ぶ」の、その講座のページで開けます。' },
};

const marks = [/^\s*<[^]{0,300}?\bdata-file="(kyodo-navi-[a-z-]+)"/, /^\s*\{[^]{0,300}?"format"\s*:\s*"(kyodo-navi-[a-z-]+)"/];

/** Refuses a file that names another format of ours, and says where it opens. A reader without a format of its own takes any data. */
export function refuseOthers(text: string, { format, name }: Pick<FileKind, 'format' | 'name'>): void {
  const start = text.slice(0, 600);
  const found = marks.map((mark) => mark.exec(start)?.[1] ?? '').find(Boolean) ?? '';
  const other = format !== '' && found !== format && Object.hasOwn(formats, found) ? formats[found] : undefined;
  if (other) throw new SheetFileError('foreign', `${other.name}のファイルで、${name}の保存ファイルではありません。${other.opens}`, 'format', '', found);
}
