/** `npm run pdf`: the manual as a PDF of its booklet. `-- --part agree --part run --to file.pdf` takes some chapters only, `--furigana` prints readings above words. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { outDir } from './lib/built.ts';
import { normaliseBase } from './lib/site-server.ts';
import { printBooklet } from './pdf/print.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: outDir },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    part: { type: 'string', multiple: true, default: [] },
    furigana: { type: 'boolean', default: false },
    to: { type: 'string', default: 'out/manual.pdf' },
  },
});

try {
  const { bytes, pdf, lines, passes, faults } = await printBooklet({ dir: values.dir, base: normaliseBase(values.base), parts: values.part, furigana: values.furigana, published: process.env['SITE_URL'] });
  if (faults.length > 0) throw new Error(`${faults.slice(0, 3).join('\n')}\n問題は${faults.length}件です。日本語のフォントが入っているか確かめてください(Debianではfonts-noto-cjk)。`);
  await mkdir(dirname(values.to), { recursive: true });
  await writeFile(values.to, bytes);
  console.log(`冊子: ${pdf.pages}ページ、目次${lines.length}行、しおり${pdf.bookmarks.length}件、${Math.round(bytes.length / 1024).toLocaleString('ja-JP')}KB、印刷${passes}回(${values.to})`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
