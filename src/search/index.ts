/** Builds the search index of a folder of HTML with Pagefind's Node API. */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { prepareHtml } from './html.ts';
import { minify } from './minify.ts';
import { recut } from './recut.ts';
import { slim } from './slim.ts';

/** What was indexed. */
export interface IndexReport {
  /** Pages in the index. */
  pages: number;
  /** Files read. */
  files: number;
  /** Bytes of the bundle. */
  bytes: number;
  /** Folder of the bundle. */
  path: string;
  /** The texts of the pages. */
  texts: readonly string[];
}

/** Pagefind's own interfaces, half a megabyte that this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;
/** Furigana would be read into the middle of words. */
const excludeSelectors = ['rt', 'rp'];

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Fails with a reason that says what to do. */
function demand(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`検索の索引: ${doing}できませんでした。${errors.join(' ')}`);
}

/** A file's path below the folder, with forward slashes. */
const pathIn = (dir: string, file: string) => relative(dir, file).replaceAll('\\', '/');

async function htmlIn(dir: string, isWanted: (file: string) => boolean): Promise<string[]> {
  const files = await filesIn(dir).catch(() => { throw new Error(`検索の索引: フォルダー ${dir} がありません。先に npm run build を実行してください。`); });
  const pages = files.filter((file) => file.endsWith('.html') && isWanted(pathIn(dir, file))).toSorted();
  if (pages.length === 0) throw new Error(`検索の索引: ${dir} に HTML のページがありません。先に npm run build を実行してください。`);
  return pages;
}

async function sizeOf(path: string): Promise<number> {
  const sizes = await Promise.all((await filesIn(path)).map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function pagesIn(path: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(path, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Indexes the pages of a folder into its `pagefind` folder. `prepare` may change what is read of a page; pages that are not wanted are not even read. */
export async function buildIndex(dir: string, prepare: (html: string) => string = (html) => html, isWanted: (file: string) => boolean = () => true): Promise<IndexReport> {
  const files = await htmlIn(dir, isWanted);
  const path = join(dir, 'pagefind');
  await rm(path, { recursive: true, force: true });
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors });
    demand(errors, '準備が');
    if (!index) throw new Error('検索の索引: Pagefind を始められませんでした。npm ci をやり直してください。');
    for (const file of files) {
      const sourcePath = pathIn(dir, file);
      demand((await index.addHTMLFile({ sourcePath, content: prepareHtml(prepare(await readFile(file, 'utf8'))) })).errors, `${sourcePath} を読むことが`);
    }
    demand((await index.writeFiles({ outputPath: path })).errors, `${path} に書くことが`);
  } finally {
    await close();
  }
  for (const file of await readdir(path)) if (unused.test(file)) await rm(join(path, file));
  await minify(join(path, 'pagefind.js'));
  const pages = await pagesIn(path);
  if (pages === 0) throw new Error(`検索の索引: ${dir} に data-pagefind-body のあるページがありません。layouts/Page.astro に type を渡してください。`);
  await recut(path);
  const texts = await slim(path);
  return { pages, files: files.length, bytes: await sizeOf(path), path, texts };
}
