/** Makes any folder of HTML searchable: `npm run search:index -- DIR` writes DIR/pagefind and DIR/search-client.js. */
import { join } from 'node:path';
import { readable } from '../../src/search/foreign.ts';
import { buildIndex } from '../../src/search/index.ts';
import { onlyOne, runCommand } from '../lib/command.ts';
import { bundleClient } from './bundle-client.ts';

const usage = `使い方: npm run search:index -- フォルダー
  フォルダー  HTMLのフォルダー。検索の索引と、検索のプログラムを、その中に書きます`;

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('ja-JP')}KB`;

await runCommand({ usage, options: {} }, async ({ positionals }) => {
  const dir = onlyOne(positionals, 'フォルダー');
  try {
    const { pages, files, bytes, path } = await buildIndex(dir, readable);
    const client = join(dir, 'search-client.js');
    console.log(`検索の索引: ${files}ファイルのうち${pages}ページ、${kilobytes(bytes)}(${path})`);
    console.log(`検索のプログラム: ${kilobytes(await bundleClient(client))}(${client})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
});
