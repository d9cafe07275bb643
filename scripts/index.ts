/** Builds the search index of the built site: `node scripts/index.ts --dir dist`. Organisations of registers are left to the directory's own search. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRegisterPage } from '../src/domain/registers/pages.ts';
import { buildIndex } from '../src/search/index.ts';
import { cutWords } from './search/words-file.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' } } });

try {
  const { pages, files, bytes, path, texts } = await buildIndex(values.dir, undefined, (file) => !isRegisterPage(file));
  await cutWords(join(values.dir, 'search'), texts);
  console.log(`検索の索引: ${files}ファイルのうち${pages}ページ、${Math.round(bytes / 1024).toLocaleString('ja-JP')}KB(${path})`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
