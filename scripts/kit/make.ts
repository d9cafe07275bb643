/** Writes a new site: in a folder beside the target, which takes its place only when all is there. */
import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { loadTexts } from '../check/content/read/texts.ts';
import type { Files } from '../check/content/types.ts';
import { accentOf } from './colour.ts';
import { newContent, ownFolders } from './content.ts';
import { namesOf } from './names.ts';
import { copied, leftOut, writtenFiles } from './project.ts';
import type { Wanted } from './wanted.ts';

const isInside = (path: string, folder: string) => { const way = relative(folder, path); return way === '' || (!way.startsWith('..') && !way.startsWith(sep) && !/^[A-Z]:/i.test(way)); };

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why no site can be made in a folder, or nothing. */
export function folderFault(dir: string, kit: string): string | undefined {
  const parent = dirname(dir);
  if (isInside(dir, kit) || isInside(kit, dir)) return `--dir「${dir}」は、この一式のフォルダー(${kit})の中か、その上です。別の場所を書いてください。例: --dir ../new-site`;
  if (!existsSync(parent)) return `--dir「${dir}」の親のフォルダーがありません。先に「${parent}」を作ってください。`;
  if (!statSync(parent).isDirectory()) return `--dir「${dir}」の親の「${parent}」は、フォルダーではありません。別の場所を書いてください。`;
  if (existsSync(dir) && !statSync(dir).isDirectory()) return `--dir「${dir}」は、すでにあるファイルです。別の名前を書いてください。`;
  if (existsSync(dir) && readdirSync(dir).length > 0) return `--dir「${dir}」は空ではありません。何も消さないように、新しい名前か、空のフォルダーを書いてください。`;
  if (!canWrite(parent)) return `「${parent}」に書きこめません。書きこめる場所を--dirに書くか、フォルダーの権限を直してください。`;
  return undefined;
}

const textsOf = (kit: string) => Object.fromEntries(['CONTRIBUTING.md', 'docs/adopt.md', 'docs/search.md', 'package.json', 'package-lock.json', 'scripts/kit/README.new.md', 'scripts/check/prose/exceptions.yaml', 'src/styles/tokens.css', 'src/domain/roles/picture.ts'].map((path) => [path, readFileSync(join(kit, path), 'utf8')]));

/** The content of a new site, from the files of this one. */
export function contentOf(kit: string, wanted: Wanted, today: string): Files {
  const parts = { files: loadTexts(join(kit, 'src/content')), samples: loadTexts(join(kit, 'scripts/kit/samples')), words: readFileSync(join(kit, 'scripts/kit/words.yaml'), 'utf8') };
  return newContent(parts, wanted, namesOf(wanted, today));
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Versions of files know no empty folder: a hidden file keeps it. */
function keepFolders(folder: string): void {
  for (const path of ownFolders.map((name) => join(folder, name))) {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length === 0) writeFileSync(join(path, '.gitkeep'), '');
  }
}

function copyAll(kit: string, folder: string): void {
  const isLeft = (path: string) => leftOut.some((left) => isInside(path, join(kit, left)));
  for (const path of copied) {
    if (existsSync(join(kit, path))) cpSync(join(kit, path), join(folder, path), { recursive: true, filter: (source) => !isLeft(source) });
  }
}

/** Makes the site; gives what is to be told about its colours. On a failure nothing is left. */
export function makeSite(wanted: Wanted, kit: string, today: string): string[] {
  const accent = wanted.colour === undefined ? undefined : accentOf(wanted.colour);
  const content = contentOf(kit, wanted, today);
  const written = writtenFiles(textsOf(kit), content, wanted, namesOf(wanted, today), accent);
  const draft = mkdtempSync(join(dirname(wanted.dir), '.kyodo-kit-'));
  try {
    copyAll(kit, draft);
    writeAll(join(draft, 'src/content'), content);
    keepFolders(join(draft, 'src/content'));
    writeAll(draft, written);
    if (existsSync(wanted.dir)) rmdirSync(wanted.dir);
    renameSync(draft, wanted.dir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return accent?.adjusted ?? [];
}
