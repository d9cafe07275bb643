/** The list of a ZIP file's parts, read from its end: names, sizes and checksums, before anything is unpacked. */

/** One part as the list describes it. */
export interface ZipPart {
  readonly name: string;
  /** Bytes when unpacked, as stated. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
}

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

/** The parts, or null when the file has no end, or a list that leads nowhere. */
export function zipParts(bytes: Uint8Array): ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== partMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    parts.push({ name: nameAt(bytes, at + 46, name ?? 0), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true) });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}
