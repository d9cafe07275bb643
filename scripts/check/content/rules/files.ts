/** Files: their place and their name. */
import { idPattern } from '../../../../src/schemas/fields.ts';
import { collections } from '../../../../src/schemas/index.ts';
import type { CollectionInfo } from '../../../../src/schemas/index.ts';
import type { Problem } from '../../../lib/report.ts';
import { near } from '../near.ts';
import { ofFile } from '../place.ts';
import { ownerOf } from '../read/content.ts';
import type { Rule } from '../types.ts';
import { isImported } from './imported.ts';

const infos: CollectionInfo[] = Object.values(collections);

function strayFile(file: string): string {
  const folders = infos.flatMap(({ shape, path }) => (shape === 'entries' ? [path] : []));
  const lists = infos.map(({ path }) => path).filter((path) => !folders.includes(path));
  const meant = [...near(file, lists), ...near(file.split('/')[0] ?? '', folders).map((folder) => `${folder}/`)];
  return `どの集まりにも属さないファイルです。${meant.length > 0 ? `似た場所: ${meant.join('、')}` : '置き場所と名前を確かめてください。'}`;
}

function wrongEnding(file: string, { path, extension }: CollectionInfo, paths: readonly string[]): string {
  const twin = `${file.replace(/\.[^./]*$/, '')}.${extension}`;
  const other = paths.includes(twin) ? `同じ名前の「${twin.slice(path.length + 1)}」もあります。` : '';
  return `${other}この場所に置けるのは「.${extension}」のファイルだけです。${other ? 'このファイルを消すか、中身を移してください。' : ''}`;
}

function badName(id: string): string | undefined {
  if (idPattern.test(id)) return undefined;
  const lower = id.toLowerCase().replaceAll(/[_ ]+/g, '-');
  const better = idPattern.test(lower) ? `「${lower}」` : '半角の小文字・数字をハイフンでつないだ名前';
  return `ファイル名「${id}」は、ページのアドレスに使えません。${better}に変えてください。`;
}

function entryFile(file: string, info: CollectionInfo, paths: readonly string[]): string | undefined {
  const name = file.slice(info.path.length + 1);
  if (name.includes('/')) return 'フォルダーの中にフォルダーは置けません。ファイルを一つ上に移してください。';
  return name.endsWith(`.${info.extension}`) ? badName(name.slice(0, -info.extension.length - 1)) : wrongEnding(file, info, paths);
}

function fileProblem(file: string, paths: readonly string[]): Problem[] {
  const [, info] = ownerOf(file) ?? [];
  const message = !info ? strayFile(file) : info.shape === 'entries' ? entryFile(file, info, paths) : undefined;
  return message === undefined ? [] : [ofFile(file, message)];
}

/** Every file belongs to a collection and has a name that can be an address; no list is missing. */
export const fileNames: Rule = ({ paths }) => [
  ...paths.filter((file) => !isImported(file)).flatMap((file) => fileProblem(file, paths)),
  ...infos.filter(({ shape, path }) => shape !== 'entries' && !paths.includes(path)).map(({ path }) => ofFile(path, '必要なファイルがありません。消したり名前を変えたりしていたら、戻してください。')),
];
