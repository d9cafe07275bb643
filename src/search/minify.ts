/** Makes a module of the bundle small: Pagefind ships its entry as it was written, a sixth larger to fetch. */
import { rolldown } from 'rolldown';

/** Rewrites one module in place, with the same exports. */
export async function minify(file: string): Promise<void> {
  const bundle = await rolldown({ input: file, platform: 'browser', logLevel: 'warn' });
  try {
    await bundle.write({ file, format: 'es', minify: true });
  } finally {
    await bundle.close();
  }
}
