/** The site's words, written while the pages are built, and cut down once all their texts are known. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '../../src/search/api.ts';
import { packNames } from '../../src/search/names-file.ts';
import { presentWords } from '../../src/search/present-words.ts';

/** Leaves in the folder's `words.json` only the words that some page holds, and moves what most queries do without to `names.json`: names, readings, and spellings of everyday words. A site without the file has no words. */
export async function cutWords(folder: string, texts: readonly string[]): Promise<void> {
  const file = join(folder, 'words.json');
  if (!existsSync(file)) return;
  const { readings, spoken, terms, kana, spellings, meanings, absent, ...words } = presentWords(JSON.parse(await readFile(file, 'utf8')) as Words, texts);
  const own = new Set([...words.synonyms, ...words.variants].flat());
  await writeFile(join(folder, 'names.json'), JSON.stringify(packNames({ readings, spoken, terms, kana, spellings, meanings, absent })));
  await writeFile(file, JSON.stringify({ ...words, absent: absent.filter((word) => own.has(word)) }));
}
