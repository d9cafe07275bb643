/** Which encoding the bytes of a text are in. Japanese tables come in five. */
import { otherSoftware } from '../file/decode.ts';
import { TableFault } from '../tabular/table-fault.ts';

/** Names for TextDecoder. `shift_jis` there is CP932, as Excel writes it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

/** What people call them. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8', 'utf-16le': 'UTF-16(LE)', 'utf-16be': 'UTF-16(BE)', 'shift_jis': 'シフトJIS(CP932)', 'euc-jp': 'EUC-JP', 'iso-2022-jp': 'JIS(ISO-2022-JP)',
};

const marks: readonly (readonly [readonly number[], Encoding])[] = [[[0xef, 0xbb, 0xbf], 'utf-8'], [[0xff, 0xfe], 'utf-16le'], [[0xfe, 0xff], 'utf-16be']];

/** Zero bytes stand in UTF-16 beside every comma and line end, all on the same side. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => { if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1; });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  if (odd > bytes.length / 100 && odd > even * 8) return 'utf-16le';
  if (even > bytes.length / 100 && even > odd * 8) return 'utf-16be';
  throw new TableFault('文字ではないデータ(0のバイト)が入っています。', '表のファイル(CSVかExcelの.xlsx)かどうかを確かめてください。', 'ファイルのはじめ');
}

const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** How unlike Japanese a text looks: signs that cannot be read, and half-width katakana, which no table has many of. */
const oddity = (bytes: Uint8Array, encoding: Encoding) => {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return 5 * (text.match(/\uFFFD/g)?.length ?? 0) + (text.match(/[\uFF61-\uFF9F]/g)?.length ?? 0);
};

/** The encoding that the first bytes of a file show. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const other = otherSoftware(bytes);
  if (other !== undefined) throw new TableFault(other, 'CSVかExcelの.xlsxで保存し直してください。', 'ファイルのはじめ');
  const start = String.fromCharCode(...bytes.subarray(0, 256)).replaceAll('\0', '');
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*<(?:!doctype|html|head|meta|table|\?xml)\b/i.test(start)) throw new TableFault('Webページ(HTML)かXMLのようです。', '表計算ソフトで開き、CSVかExcelの.xlsxで保存し直してください。名前が.xlsでも、中身がHTMLのことがあります。', 'ファイルのはじめ');
  const mark = marks.find(([sign]) => sign.every((byte, index) => bytes[index] === byte));
  if (mark) return mark[1];
  const wide = byZeros(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return /\u001B\$[@B]/.test(new TextDecoder().decode(bytes.subarray(0, 4096))) ? 'iso-2022-jp' : 'utf-8';
  return oddity(bytes, 'euc-jp') < oddity(bytes, 'shift_jis') ? 'euc-jp' : 'shift_jis';
}

/** The text of bytes, in pieces. UTF-8 must be right to its end; signs that the other encodings lack become U+FFFD. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  let read = 0;
  try {
    for await (const piece of bytes) {
      yield decoder.decode(piece, { stream: true });
      read += piece.length;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TableFault('途中から、文字コードがUTF-8ではなくなります。', '一つの文字コードで保存し直してください。別の表をつないだときは、分けて取り込んでください。', `${Math.round(read / 1000).toLocaleString('en')}KBのあたり`);
  }
}
