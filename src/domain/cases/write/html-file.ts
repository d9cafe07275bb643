/** The HTML file of a case: everything to read, and the data to go on with. */
import { embedded } from '../../file/embedded.ts';
import { page } from '../../file/page.ts';
import type { Block } from '../../record/blocks.ts';
import type { FormShape } from '../../write/form-shape.ts';
import type { CaseFile } from './draft.ts';
import { fileData, kind } from './file.ts';
import { reading } from './reading.ts';
import type { Words } from '../../write/words.ts';

const savedText = '「事例を書く」のページの「ファイルを開く」で、続きを書けます。ほかのソフトで保存し直すと、続きを書けなくなることがあります。';

const notes = (file: CaseFile): Block[] => {
  const rows = Object.entries(file.notes);
  return rows.length > 0 ? [{ kind: 'heading', text: 'まだ欄に移していない覚え書き' }, { kind: 'facts', rows }] : [];
};

/** The text of the HTML file. */
export function writeCaseHtml(shape: FormShape, file: CaseFile, words: Words, savedAt: Date): string {
  const title = typeof file.fields['title'] === 'string' ? file.fields['title'] : '題名のない事例';
  const blocks = [...reading(shape, file.fields, file.body, words), ...notes(file), { kind: 'note', text: savedText } as const];
  return page(title, blocks, kind.format, embedded(fileData(file, savedAt), kind));
}
