/** Sizes of files in words. */

/** Bytes as kilobytes of 1,024 bytes, at least one. */
export const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('ja-JP')}KB`;
