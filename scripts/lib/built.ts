/** The files of the built site, for the checks that read them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where the build is: OUT_DIR, or dist. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';

/** Paths below the output folder, with forward slashes, that end as asked. */
export const builtFiles = (ending: string, dir = outDir): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

export const readBuilt = (file: string, dir = outDir): string => readFileSync(join(dir, file), 'utf8');

/** Bytes that a host sends for a file with gzip. */
export const gzipBytes = (file: string, dir = outDir): number => gzipSync(readFileSync(join(dir, file)), { level: 9 }).length;
