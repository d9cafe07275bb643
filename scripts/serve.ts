/** Serves the built site: `node scripts/serve.ts --dir dist --base / --port 4321`. */
import { noOthers, runCommand } from './lib/command.ts';
import { listen, normaliseBase, siteServer } from './lib/site-server.ts';

const usage = `使い方: npm run serve -- [--port 4321] [--dir dist] [--base /]
  --port   ポートの番号
  --dir    組み立てたサイトのフォルダー
  --base   公開するフォルダー。例: /kyodo/
  --quiet  公開したアドレスを出さない`;

const text = { type: 'string' } as const;

const remedy = (error: NodeJS.ErrnoException, port: string) =>
  error.code === 'EADDRINUSE'
    ? `ポート ${port} はほかのプログラムが使っています。npm start -- --port 4322 のように別の番号を指定してください。`
    : error.message;

await runCommand({ usage, options: { dir: text, base: text, port: text, quiet: { type: 'boolean' } } }, async ({ values: { dir = process.env['OUT_DIR'] ?? 'dist', base: folder = process.env['BASE_PATH'] ?? '/', port = '4321', quiet = false }, positionals }) => {
  noOthers(positionals);
  try {
    const base = normaliseBase(folder);
    const address = await listen(siteServer(dir, base), base, Number(port));
    if (!quiet) console.log(`\n  公開しました: ${address}\n  終えるには Ctrl+C を押してください。\n`);
  } catch (error) {
    console.error(remedy(error as NodeJS.ErrnoException, port));
    process.exitCode = 1;
  }
});
