/** Builds the search index of the built site: `node scripts/index.ts --dir dist`. */
import { parseArgs } from 'node:util';
import { buildIndex } from '../src/search/index.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' } } });

try {
  const { pages, files, bytes, path } = await buildIndex(values.dir);
  console.log(`検索の索引: ${files}ファイルのうち${pages}ページ、${Math.round(bytes / 1024).toLocaleString('ja-JP')}KB(${path})`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
