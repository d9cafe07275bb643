/** The list of a ZIP file's parts, read from its end: names, sizes and checksums, before anything is unpacked. */

/** One part as the list describes it. */
export interface ZipPart {
  readonly name: string;
  /** Bytes when unpacked, as stated. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
  /** Bytes as packed, where they begin with their own head, how they are packed (0: not, 8: deflate), and whether a password is needed. */
  readonly packed: number;
  readonly offset: number;
  readonly method: number;
  readonly isLocked: boolean;
}

/** Where the list stands: its first byte, its length and its number of parts. */
export interface ZipList { readonly offset: number; readonly length: number; readonly count: number }

const endMark = 0x06054b50;
const partMark = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= 0 && at >= view.byteLength - endLength - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}

const nameAt = (bytes: Uint8Array, start: number, length: number) => new TextDecoder().decode(bytes.subarray(start, start + length));

function partAt(bytes: Uint8Array, view: DataView, at: number): ZipPart & { length: number } {
  const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const [crc = 0, packed = 0, size = 0] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
  return {
    name: nameAt(bytes, at + 46, name), size, crc, packed, offset: view.getUint32(at + 42, true), method: view.getUint16(at + 10, true),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1, length: 46 + name + extra + comment,
  };
}

/** Where the list stands, read from the last bytes of a file; null when it does not end as ZIP files do. */
export function zipList(tail: Uint8Array): ZipList | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = endOf(view);
  return end < 0 ? null : { count: view.getUint16(end + 10, true), length: view.getUint32(end + 12, true), offset: view.getUint32(end + 16, true) };
}

/** The parts of a list, or null when it is not one. */
export function listedParts(list: Uint8Array, count: number): ZipPart[] | null {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const parts: ZipPart[] = [];
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > list.length || view.getUint32(at, true) !== partMark) return null;
    const { length, ...part } = partAt(list, view, at);
    parts.push(part);
    at += length;
  }
  return parts;
}

/** The bytes with which a ZIP file may end. */
export const zipTail = endLength + longestComment;

/** The parts of a whole file, or null when it has no end, or a list that leads nowhere. */
export function zipParts(bytes: Uint8Array): ZipPart[] | null {
  const list = zipList(bytes);
  return list && listedParts(bytes.subarray(list.offset), list.count);
}
