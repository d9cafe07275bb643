/** Serves the built site: `node scripts/serve.ts --dir dist --base / --port 4321`. */
import { parseArgs } from 'node:util';
import { listen, normaliseBase, siteServer } from './lib/site-server.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    port: { type: 'string', default: '4321' },
    quiet: { type: 'boolean', default: false },
  },
});

const remedy = (error: NodeJS.ErrnoException) =>
  error.code === 'EADDRINUSE'
    ? `ポート ${values.port} はほかのプログラムが使っています。npm start -- --port 4322 のように別の番号を指定してください。`
    : error.message;

try {
  const base = normaliseBase(values.base);
  const address = await listen(siteServer(values.dir, base), base, Number(values.port));
  if (!values.quiet) console.log(`\n  公開しました: ${address}\n  終えるには Ctrl+C を押してください。\n`);
} catch (error) {
  console.error(remedy(error as NodeJS.ErrnoException));
  process.exitCode = 1;
}
