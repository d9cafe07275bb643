/** What an import of one file begins with: its bytes, and the content that it goes into. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTexts } from '../../check/content/read/texts.ts';
import type { Files } from '../../check/content/types.ts';
import { refusal } from './refused.ts';

/** The bytes of the file. Throws `Refused`. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw refusal(file, undefined, 'ファイルを開けません。名前と場所を確かめてください。');
  }
}

/** All content of a folder. Throws `Refused` for a folder that holds none. */
export function contentIn(folder: string): Files {
  if (!existsSync(join(folder, 'site.yaml'))) throw refusal(folder, '--to', '内容のフォルダーではありません(site.yamlがありません)。');
  return loadTexts(folder);
}

/** Does what writes; why it cannot is told as a refusal of the file. */
export function writing(file: string, place: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw refusal(file, undefined, isThere ? `「${place}」ができていました。上書きはしません。` : `「${place}」に書けません(${(error as Error).message})。何も書いていません。`);
  }
}
