/** Cuts Pagefind's index into smaller files, so that a query fetches little besides its own words. Pagefind has no setting for this; the words and their pages stay as they are. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, pack, unpack } from './bundle-file.ts';
import { array, itemsAt, text, textAt } from './cbor.ts';

/** Bytes of a file before compression, from which on a word with another first sign begins a new one. */
export const FILE_SIZE = 2_200;
/** Words with the same first sign stay together: Pagefind finds 協働 through all words of the file that begin with 協 and 働.
 * Only hiragana is parted from here on: particles such as の are large, and nearly every page holds them by themselves. */
export const LARGEST_HIRAGANA = 10_000;
/** Where the list of files stands in the meta file: version, pages, files, filters, sort keys, names of metadata. */
const FILES_ITEM = 2;

interface Word {
  word: string;
  bytes: Buffer;
}

const firstSign = (words: readonly Word[] | undefined) => words?.at(-1)?.word.codePointAt(0);

const isParted = ({ word }: Word, length: number) => /^[ぁ-ゖ]/.test(word) && length >= LARGEST_HIRAGANA;

/** Words in groups of about a size. */
export function groups(words: readonly Word[]): Word[][] {
  const made: Word[][] = [];
  let length = Infinity;
  for (const word of words) {
    if (length >= FILE_SIZE && (firstSign([word]) !== firstSign(made.at(-1)) || isParted(word, length))) {
      made.push([]);
      length = 0;
    }
    made.at(-1)?.push(word);
    length += word.bytes.length;
  }
  return made;
}

async function wordsIn(path: string): Promise<Word[]> {
  const [words, ...more] = itemsAt(await unpack(path), 0);
  if (!words || more.length > 0) throw new Error(`${path} does not hold one list of words.`);
  return itemsAt(words, 0).map((bytes) => ({ bytes, word: textAt(bytes, 1) }));
}

const fileOf = (folder: string, name: string) => join(folder, 'index', `${name}.pf_index`);

/** Writes a group under a name not taken; gives its line in the list of files: first word, last word, name. */
async function writeGroup(folder: string, language: string, words: readonly Word[], taken: Set<string>): Promise<Buffer> {
  const content = array([array(words.map(({ bytes }) => bytes))]);
  const name = `${language}_${nameOf(content, taken)}`;
  await pack(fileOf(folder, name), content);
  return array([words[0]?.word ?? '', words.at(-1)?.word ?? '', name].map(text));
}

interface Entry {
  languages: Record<string, { hash: string }>;
}

async function recutLanguage(folder: string, language: string, hash: string): Promise<string> {
  const metaFile = join(folder, `pagefind.${hash}.pf_meta`);
  const meta = itemsAt(await unpack(metaFile), 0);
  const files = itemsAt(meta[FILES_ITEM] ?? Buffer.alloc(0), 0).map((line) => textAt(itemsAt(line, 0)[2] ?? line, 0));
  const words = (await Promise.all(files.map((name) => wordsIn(fileOf(folder, name))))).flat();
  for (const path of [metaFile, ...files.map((name) => fileOf(folder, name))]) await rm(path);
  const lines: Buffer[] = [];
  const taken = new Set<string>();
  for (const group of groups(words)) lines.push(await writeGroup(folder, language, group, taken));
  const content = array(meta.with(FILES_ITEM, array(lines)));
  const name = `${language}_${nameOf(content)}`;
  await pack(join(folder, `pagefind.${name}.pf_meta`), content);
  return name;
}

/** Cuts the index of every language of a bundle. */
export async function recut(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  for (const [language, about] of Object.entries(entry.languages)) about.hash = await recutLanguage(folder, language, about.hash);
  await writeFile(entryFile, JSON.stringify(entry));
}
