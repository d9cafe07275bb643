/** Writes the search as one module for the browser. */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const input = fileURLToPath(new URL('../../src/search/standalone.ts', import.meta.url));

/** Bundles the search into a file; gives its size. */
export async function bundleClient(file: string): Promise<number> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  try {
    await bundle.write({ file, format: 'es', minify: true });
  } finally {
    await bundle.close();
  }
  return (await stat(file)).size;
}
