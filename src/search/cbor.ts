/** As much of CBOR as Pagefind's index files use: where items begin and end, and how arrays and texts are written. */

interface Head {
  /** Kind of item: 2 bytes, 3 text, 4 array, 5 map, 7 simple. */
  major: number;
  /** The number, or the length. */
  value: number;
  /** Where the content begins. */
  start: number;
}

const widths: Record<number, number> = { 24: 1, 25: 2, 26: 4, 27: 8 };

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, start: at + 1 };
  const width = widths[short];
  if (!width) throw new Error(`Unknown CBOR at ${at}.`);
  const value = width === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, width);
  return { major, value, start: at + 1 + width };
}

/** Where the item that begins at a place ends. */
export function endOf(bytes: Buffer, at: number): number {
  const { major, value, start } = headAt(bytes, at);
  if (major === 2 || major === 3) return start + value;
  if (major !== 4 && major !== 5) return start;
  let end = start;
  for (let left = major === 5 ? value * 2 : value; left > 0; left -= 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array that begins at a place, each as it is written. */
export function itemsAt(bytes: Buffer, at: number): Buffer[] {
  const { major, value, start } = headAt(bytes, at);
  if (major !== 4) throw new Error(`No CBOR array at ${at}.`);
  const items: Buffer[] = [];
  for (let from = start; items.length < value; ) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

/** The text that begins at a place. */
export function textAt(bytes: Buffer, at: number): string {
  const { major, value, start } = headAt(bytes, at);
  if (major !== 3) throw new Error(`No CBOR text at ${at}.`);
  return bytes.toString('utf8', start, start + value);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const [short, width] = value < 0x100 ? [24, 1] : value < 0x10000 ? [25, 2] : [26, 4];
  const written = Buffer.alloc(1 + width, (major << 5) | short);
  written.writeUIntBE(value, 1, width);
  return written;
}

/** An array of items. */
export const array = (items: readonly Buffer[]): Buffer => Buffer.concat([head(4, items.length), ...items]);
/** A text. */
export const text = (written: string): Buffer => Buffer.concat([head(3, Buffer.byteLength(written)), Buffer.from(written)]);
