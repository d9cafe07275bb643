/** Writes a new file whole or not at all, and never over another. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes the text beside its place first. Linking it to its place fails where a file is already. */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    linkSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
