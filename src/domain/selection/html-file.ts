/** The HTML files of a record of choosing a partner: one to keep and go on with, one to publish. */
import { embedded } from '../file/embedded.ts';
import { page } from '../file/page.ts';
import { textAt } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { fileData, kind } from './file.ts';
import { publicRecord, title, wholeRecord } from './reading.ts';

const titled = (data: Part) => [textAt(data, ['project']), title].filter(Boolean).join(' ');
const warning = '続きを書くための控えです。選ばなかった団体の名前と、確かめた内容も入っています。公表には「公表する記録」のファイルを使ってください。';
const savedText = '相手の選定のページの「ファイルを開く」で、続きを書けます。ほかのソフトで保存し直すと、続きを書けなくなることがあります。';

/** The text of the HTML file to keep: everything to read, and the data to go on with. */
export const writeSelectionHtml = (data: Part, savedAt: Date): string =>
  page(`${titled(data)}(控え)`, [{ kind: 'note', text: warning }, ...wholeRecord(data), { kind: 'note', text: savedText }], kind.format, embedded(fileData(data, savedAt), kind));

/** The text of the HTML file to publish. It has nothing in it but what one can read. */
export const writePublicHtml = (data: Part): string => page(titled(data), publicRecord(data));
