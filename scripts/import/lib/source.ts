/** A file on the disk as a source of bytes, without reading it whole. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from '../../../src/domain/import/source.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';

/** Opens a file, hands it over, and closes it. */
export async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(path).catch(() => { throw new TableFault('ファイルを開けません。', '名前と場所を確かめてください。'); });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new TableFault('ファイルではありません。', '表のファイルを一つ選んでください。');
    const read = async (start: number, end: number) => {
      const buffer = new Uint8Array(end - start);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
      return buffer.subarray(0, bytesRead);
    };
    return await use({ name: basename(path), size: stat.size, read });
  } finally {
    await file.close();
  }
}
