/** The HTML file that an organisation hands in: everything to read, and the data to go on with. */
import { embedded } from '../../file/embedded.ts';
import { page } from '../../file/page.ts';
import type { Block } from '../../record/blocks.ts';
import type { FormShape } from '../../write/form-shape.ts';
import { textIn } from '../../write/reader.ts';
import type { Words } from '../../write/words.ts';
import { fileData, kind } from './file.ts';
import type { Registration } from './file.ts';
import { reading } from './reading.ts';

const savedText = '「団体の届出を書く」のページの「ファイルを開く」で、続きを書いたり、直したりできます。ほかのソフトで保存し直すと、続きを書けなくなることがあります。';

const withdrawal = (fields: Registration['fields']): Block[] => [
  { kind: 'text', text: 'この団体が届け出た内容の掲載を、取りやめることを求めます。' },
  { kind: 'facts', rows: [['団体', textIn(fields['name']) || '未記入'], ['法人番号', textIn(fields['number']) || '届出なし']] },
  { kind: 'note', text: '協働の事例に団体の名前が出ているときは、事例の出典にあることは残ります。' },
];

/** The text of the HTML file. */
export function writeRegistrationHtml(form: FormShape, registration: Registration, words: Words, savedAt: Date): string {
  const { fields, withdraw } = registration;
  const name = textIn(fields['name']) || '名前のない団体';
  const blocks: Block[] = withdraw ? withdrawal(fields) : [...reading(form, fields, words), { kind: 'note', text: savedText }];
  return page(withdraw ? `掲載の取りやめの届出: ${name}` : `団体の届出: ${name}`, blocks, kind.format, embedded(fileData(registration, savedAt), kind));
}
