/** What to do about a file of a form that cannot be read; said alike on the page and by the importer. */
import type { SheetFileError } from '../sheet/file-error.ts';

const broken = '届く途中で壊れたか、ほかのソフトで保存し直されています。もとのファイルを選んでください。';
const edited = '手で直したファイルのときは、もとのファイルを選ぶか、その場所を直してください。';

/** Fault of a file → advice. */
export type FileAdvice = Readonly<Partial<Record<SheetFileError['fault'], string>>>;

/** The advice for files of the page with that title. */
export function adviceFor(title: string): FileAdvice {
  const wrongFile = `「${title}」のページの「ファイルに保存」で作ったファイル(名前の終わりが.htmlか.json)を選んでください。`;
  return {
    'foreign': wrongFile, 'other-software': wrongFile, 'empty': wrongFile, 'too-large': wrongFile, 'too-deep': wrongFile, 'too-many': wrongFile,
    'no-data': `「${title}」のページで保存したファイルを選んでください。ほかのソフトで保存し直したファイルは、開けないことがあります。`,
    'truncated': broken, 'not-json': broken, 'encoding': broken, 'unreadable': broken,
    'damaged': `${broken}自分で直したJSONファイルのときは、checksumの行を消すと開けます。`,
    'shape': edited, 'too-long': edited, 'duplicate': edited,
    'future-version': 'サイトを新しくするか、保存したときと同じサイトで開いてください。',
  };
}
