/** `npm run pdf`: the manual as a PDF of its booklet, offered in the built site. `-- --part agree --part run` takes some chapters only, `--furigana` prints readings above words, `--to file.pdf` writes elsewhere: these are offered nowhere. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { outDir } from './lib/built.ts';
import { noOthers, runCommand } from './lib/command.ts';
import { normaliseBase } from './lib/site-server.ts';
import { offeredFile, offering, offeringPage } from './pdf/offer.ts';
import { printBooklet } from './pdf/print.ts';

const usage = `使い方: npm run pdf -- [--part agree]... [--furigana] [--to 冊子.pdf] [--dir dist] [--base /]
  --part      この章だけ。いくつでも書けます
  --furigana  ふりがなを付ける
  --to        書くファイル。書けば、サイトからは受け取れません
  --dir       組み立てたサイトのフォルダー
  --base      公開するフォルダー。例: /kyodo/`;

const text = { type: 'string' } as const;
const options = { dir: text, base: text, part: { type: 'string', multiple: true }, furigana: { type: 'boolean' }, to: text } as const;

await runCommand({ usage, options }, async ({ values: { dir = outDir, base = process.env['BASE_PATH'] ?? '/', part: parts = [], furigana = false, to: given }, positionals }) => {
  noOthers(positionals);
  const isOffered = given === undefined && parts.length === 0 && !furigana;
  const to = given ?? (isOffered ? join(dir, offeredFile) : 'out/manual.pdf');
  try {
    const { bytes, pdf, lines, passes, faults } = await printBooklet({ dir, base: normaliseBase(base), parts, furigana, published: process.env['SITE_URL'] });
    if (faults.length > 0) throw new Error(`${faults.slice(0, 3).join('\n')}\n問題は${faults.length}件です。日本語のフォントが入っているか確かめてください(Debianではfonts-noto-cjk)。`);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, bytes);
    const page = join(dir, offeringPage);
    if (isOffered) await writeFile(page, offering(await readFile(page, 'utf8'), { bytes: bytes.length, pages: pdf.pages }));
    console.log(`冊子: ${pdf.pages}ページ、目次${lines.length}行、しおり${pdf.bookmarks.length}件、${Math.round(bytes.length / 1024).toLocaleString('ja-JP')}KB、印刷${passes}回(${to})`);
    if (isOffered) console.log(`${page} から受け取れます。サイトを作り直したら、もう一度 npm run pdf を実行してください。`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
});
