/** A copy of this site in a folder of its own, for building it with other content. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Copies what a build needs; packages are shared. With `pages` the copy has only these routes besides an empty home page. */
export function copySite(folder: string, pages?: readonly string[]): void {
  for (const name of ['src', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  if (!pages) return;
  rmSync(join(folder, 'src/pages'), { recursive: true });
  for (const page of pages) cpSync(join('src/pages', page), join(folder, 'src/pages', page), { recursive: true });
  writeFileSync(join(folder, 'src/pages/index.astro'), '<!doctype html><html lang="ja"><head><title>サンプル(架空)</title></head><body></body></html>');
}

/** Builds the copy; gives the folder of its pages. */
export function buildCopy(folder: string, env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, OUT_DIR: 'dist', BASE_PATH: '/', ...env } });
  if (status !== 0) throw new Error(`${stdout.slice(-5000)}\n${stderr}`);
  return join(folder, 'dist');
}
