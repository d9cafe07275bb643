/** The one table inside a ZIP file, unpacked piece by piece. The stated size binds, and the checksum must hold. */
import { crc32Bytes } from '../file/crc.ts';
import { TableFault, shown } from '../tabular/table-fault.ts';
import { listedParts, zipList, zipTail } from '../tabular/zip-list.ts';
import type { ZipPart } from '../tabular/zip-list.ts';
import { pieces } from './source.ts';
import type { ByteSource } from './source.ts';

/** Most parts and unpacked bytes; and how many times smaller than itself a large table may be packed. */
const most = { parts: 100, bytes: 1_500_000_000, ratio: 200, small: 20_000_000 };

const again = 'もう一度ダウンロードするか、受け取り直してください。';
const cut = (where = 'ファイルの終わり') => new TableFault('ZIPのファイルが途中で切れているか、壊れています。', again, where);

/** The list of a ZIP file. */
export async function zipEntries(source: ByteSource): Promise<ZipPart[]> {
  const list = zipList(await source.read(Math.max(0, source.size - zipTail), source.size));
  if (!list) throw cut();
  if (list.count > most.parts) throw new TableFault(`ZIPの中のファイルが多すぎます(${list.count}個。${most.parts}個まで)。`, '表のファイル(CSV)だけを入れたZIPにしてください。');
  if (list.offset + list.length > source.size) throw cut();
  const parts = listedParts(await source.read(list.offset, list.offset + list.length), list.count);
  if (!parts) throw cut();
  return parts;
}

const leads = (name: string) => /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(name);
const isTable = (name: string) => /\.(?:csv|tsv|tab)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/** Other files that are ZIPs inside, by a part that they have. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'Wordの文書'], [/^ppt\//, 'PowerPointの資料'], [/^xl\/workbook\.bin$/, 'Excelのバイナリ形式(.xlsb)'], [/^content\.xml$/, 'OpenDocument形式(.odsなど)のファイル'], [/^Index\/.+\.iwa$/, 'Numbersなどのファイル'],
];

function noTable(parts: readonly ZipPart[]): TableFault {
  const other = others.find(([part]) => parts.some(({ name }) => part.test(name)))?.[1];
  if (other) return new TableFault(`${other}のようです。`, 'CSVかExcelの.xlsxで保存し直してください。');
  const isNested = parts.some(({ name }) => /\.zip$/i.test(name));
  return new TableFault(isNested ? 'ZIPの中に、またZIPが入っています。' : 'ZIPの中に表(CSV)がありません。', isNested ? '外側のZIPを開き、中のZIPを渡してください。' : 'ZIPを開き、中身を確かめてください。');
}

/** The part that holds the table. */
export function tableIn(parts: readonly ZipPart[]): ZipPart {
  const stray = parts.find(({ name }) => leads(name));
  if (stray) throw new TableFault(`ZIPの中に、ほかの場所を指す名前(${shown(stray.name)})のファイルがあります。`, '出所を確かめ、作り直したZIPを使ってください。');
  const tables = parts.filter(({ name }) => isTable(name));
  const [table] = tables;
  if (tables.length > 1) throw new TableFault(`ZIPの中に表が${tables.length}つあります(${tables.slice(0, 3).map(({ name }) => shown(name)).join('、')})。`, 'ZIPを開き、取り込む1つを選んで渡してください。');
  if (table) return table;
  throw noTable(parts);
}

function checkSize({ name, size, packed, method, isLocked }: ZipPart): void {
  if (isLocked) throw new TableFault('ZIPにパスワードがかかっています。', 'パスワードなしのZIPか、中のCSVを渡してください。', shown(name));
  if (method !== 0 && method !== 8) throw new TableFault('ZIPの圧縮の方式を読めません。', 'ふつうのZIPで作り直すか、中のCSVを渡してください。', shown(name));
  const isBomb = size > most.small && size > packed * most.ratio;
  if (size > most.bytes || isBomb) throw new TableFault('ZIPの中身が、開くと大きくなりすぎます。', '出所を確かめてください。正しいファイルなら、ZIPを開いてCSVを渡してください。', shown(name));
}

const streamOf = (bytes: AsyncGenerator<Uint8Array>): ReadableStream<BufferSource> => new ReadableStream({
  async pull(controller) {
    const { done, value } = await bytes.next();
    if (done) controller.close();
    else controller.enqueue(value as Uint8Array<ArrayBuffer>);
  },
});

async function* inflated(bytes: AsyncGenerator<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  const reader = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => { throw cut(where); });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes of a part. */
export async function* unzipped(source: ByteSource, part: ZipPart): AsyncGenerator<Uint8Array> {
  checkSize(part);
  const where = shown(part.name);
  const head = await source.read(part.offset, Math.min(part.offset + 30, source.size));
  if (head.length < 30) throw cut(where);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const start = part.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== 0x04034b50 || start + part.packed > source.size) throw cut(where);
  const packed = pieces(source, start, start + part.packed);
  let [size, crc] = [0, 0];
  for await (const bytes of part.method === 0 ? packed : inflated(packed, where)) {
    size += bytes.length;
    if (size > part.size) throw new TableFault('ZIPの中身が、書かれた大きさを超えます。', '出所を確かめ、作り直したZIPを使ってください。', where);
    crc = crc32Bytes(bytes, crc);
    yield bytes;
  }
  if (size !== part.size || crc !== part.crc) throw cut(where);
}
