/** Bytes that are read piece by piece: a file on a disk, or one that was dropped onto a page. */
import { TableFault } from '../tabular/table-fault.ts';

/** A file whose bytes can be asked for from anywhere. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

/** Small enough that a page can breathe between two of them. */
const piece = 65_536;

/** The bytes between two places, in pieces. */
export async function* pieces(source: ByteSource, start = 0, end = source.size): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += piece) yield await source.read(at, Math.min(at + piece, end));
}

/** Bytes in memory as a source. */
export const sourceOf = (name: string, bytes: Uint8Array): ByteSource => ({ name, size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) });

/** A file of a page as a source. */
export const sourceOfFile = (file: File): ByteSource => ({
  name: file.name, size: file.size,
  read: async (start, end) => {
    const bytes = await file.slice(start, end).arrayBuffer().catch(() => { throw new TableFault('ファイルを開けませんでした。', 'いったん手元のフォルダーへ写してから、選び直してください。'); });
    return new Uint8Array(bytes);
  },
});
