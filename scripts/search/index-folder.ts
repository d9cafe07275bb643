/** Makes any folder of HTML searchable: `npm run search:index -- DIR` writes DIR/pagefind and DIR/search-client.js. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readable } from '../../src/search/foreign.ts';
import { buildIndex } from '../../src/search/index.ts';
import { bundleClient } from './bundle-client.ts';

const { positionals: [dir, ...more] } = parseArgs({ allowPositionals: true });
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('ja-JP')}KB`;

try {
  if (!dir || more.length > 0) throw new Error('HTMLのフォルダーを一つ指定してください。例: npm run search:index -- pages');
  const { pages, files, bytes, path } = await buildIndex(dir, readable);
  const client = join(dir, 'search-client.js');
  console.log(`検索の索引: ${files}ファイルのうち${pages}ページ、${kilobytes(bytes)}(${path})`);
  console.log(`検索のプログラム: ${kilobytes(await bundleClient(client))}(${client})`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
