/**
 * CRC-32, as in ZIP and PNG. It finds damage by mail and by hand. It is no signature: whoever changes a file can compute it anew,
 * and so it would be with SHA-256, which browsers withhold from pages without TLS, such as those of a closed network.
 */
const table = Uint32Array.from({ length: 256 }, (_, byte) => Array.from({ length: 8 }).reduce<number>((sum) => (sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1), byte));

/** The checksum of bytes, as a number from 0; of more bytes behind others when their checksum is given. */
export function crc32Bytes(bytes: Uint8Array, before = 0): number {
  let crc = before ^ -1;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** The checksum of a text in UTF-8, as eight hexadecimal digits. */
export const crc32 = (text: string): string => crc32Bytes(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
