/** The data inside an HTML file: one JSON text in a script element that never runs. */
import { SheetFileError } from '../sheet/file-error.ts';
import { refuseOthers } from './formats.ts';
import type { FileKind } from './kind.ts';

/** JSON that is safe inside an element: no sign that HTML knows is left in it. */
export const embeddable = (json: string): string =>
  json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The element that holds the data. */
export const embedded = (data: object, { format }: FileKind): string => `<script type="application/json" id="${format}">\n${embeddable(JSON.stringify(data, null, 1))}\n</script>`;

const cut = (html: string) => new SheetFileError('truncated', 'ファイルが途中で切れています。', `${html.split('\n').length}行目(ファイルの終わり)`);

/** One of our files begins with its mark; without data and without an end it was cut. */
const withoutData = (html: string, { format, name }: FileKind) =>
  (html.slice(0, 500).includes(format) && !/<\/html/i.test(html) ? cut(html)
    : new SheetFileError('no-data', `WebページかXMLのようですが、${name}のデータが入っていません。`));

/** The JSON inside the text of an HTML file; another text comes back as it is. Nothing else of the file is looked at. */
export function jsonIn(text: string, kind: FileKind): string {
  if (!text.trimStart().startsWith('<')) return text;
  const found = [...text.matchAll(new RegExp(`<script\\b[^<>]*\\bid\\s*=\\s*["']?${kind.format}["'\\s>][^<>]*>?`, 'gi'))];
  const [first] = found;
  if (!first) {
    refuseOthers(text, kind);
    throw withoutData(text, kind);
  }
  if (found.length > 1) throw new SheetFileError('duplicate', `${kind.name}のデータが2つ入っています。`, `id="${kind.format}"`);
  const start = first.index + first[0].length;
  const inside = text.slice(start);
  const end = inside.search(/<\/script/i);
  if (end < 0) throw cut(text);
  return inside.slice(0, end).trim();
}
