/** The site's words, written while the pages are built, and cut down once all their texts are known. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Words } from '../../src/search/api.ts';
import { presentWords } from '../../src/search/present-words.ts';

/** Leaves in the file only the words that some page holds. A site without the file has no words. */
export async function cutWords(file: string, texts: readonly string[]): Promise<void> {
  if (!existsSync(file)) return;
  await writeFile(file, JSON.stringify(presentWords(JSON.parse(await readFile(file, 'utf8')) as Words, texts)));
}
