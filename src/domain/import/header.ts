/** The row of names above a table. */
import { TableFault, shown } from '../tabular/table-fault.ts';
import { narrow } from './values.ts';

/** A name of a column as it is compared: width, spaces, brackets and marks for required columns make no difference. */
export const headerKey = (name: string): string => narrow(name).toLowerCase().replaceAll(/[\s()[\]【】「」『』:：_・※*＊"'-]/g, '').replace(/^(?:必須|任意)|(?:必須|任意)$/g, '');

/** Columns by their key. Two of the same name would leave open which one counts. */
export function headerIndex(names: readonly string[], used: (key: string) => boolean, row: number): Map<string, number> {
  const index = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const key = headerKey(name);
    if (key === '') continue;
    if (index.has(key) && used(key)) throw new TableFault(`見出し${shown(name)}の列が2つあります。`, '使うほうだけを残すか、片方の見出しを変えてください。', `${row}行目(見出し)`);
    if (!index.has(key)) index.set(key, at);
  }
  return index;
}
