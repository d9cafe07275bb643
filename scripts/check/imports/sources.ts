/** Reads the sources below src and scripts from the disk. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Sources } from './check.ts';

const root = join(import.meta.dirname, '../../..');

/** Every source file by its path from the project's root, with forward slashes. */
export function loadSources(): Sources {
  const files = ['src', 'scripts'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
