/** The data inside an HTML file: one JSON text in a script element that never runs. */
import { SheetFileError } from './file-error.ts';

/** The id of the element that holds the data. */
export const dataId = 'kyodo-navi-sheet';

const opening = new RegExp(`<script\\b[^<>]*\\bid\\s*=\\s*["']?${dataId}["'\\s>][^<>]*>?`, 'gi');

/** JSON that is safe inside an element: no sign that HTML knows is left in it. */
export const embeddable = (json: string): string =>
  json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whether a text looks like HTML or XML. */
export const looksLikeHtml = (text: string): boolean => text.trimStart().startsWith('<');

const cut = (html: string) => new SheetFileError('truncated', 'ファイルが途中で切れています。', `${html.split('\n').length}行目(ファイルの終わり)`);

/** One of our files begins with its mark; without data and without an end it was cut. */
const withoutData = (html: string) =>
  html.slice(0, 500).includes(dataId) && !/<\/html/i.test(html) ? cut(html)
    : new SheetFileError('no-data', 'WebページかXMLのようですが、チェックシートのデータが入っていません。');

/** The JSON inside the text of an HTML file. Nothing else of the file is looked at. */
export function embeddedJson(html: string): string {
  const found = [...html.matchAll(opening)];
  const [first] = found;
  if (!first) throw withoutData(html);
  if (found.length > 1) throw new SheetFileError('duplicate', 'チェックシートのデータが2つ入っています。', `id="${dataId}"`);
  const start = first.index + first[0].length;
  const inside = html.slice(start);
  const end = inside.search(/<\/script/i);
  if (end < 0) throw cut(html);
  return inside.slice(0, end).trim();
}
