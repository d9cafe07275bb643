/** Bundles an engine as one module for the browser; the planner's constants can be given other values. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { withValue } from './constants.ts';

const engine = (name: string) => fileURLToPath(new URL(`engines/${name}.ts`, import.meta.url));

/** Another value for a named constant of a source file. */
export interface Change {
  name: string;
  value: number;
}

/** Bundles an engine into a folder. `note` sees the source of every module of ours. */
export async function bundleEngine(name: string, folder: string, change?: Change, note: (file: string, source: string) => void = () => {}): Promise<string> {
  const bundle = await rolldown({
    input: engine(name), platform: 'browser', logLevel: 'warn',
    plugins: [{
      name: 'constants',
      transform(source, file) {
        if (!file.includes('/src/search/')) return null;
        note(file, source);
        return change ? withValue(source, change.name, change.value) : null;
      },
    }],
  });
  const file = `${name}${change ? `-${change.name}-${change.value}` : ''}.js`;
  try {
    await bundle.write({ file: join(folder, file), format: 'es', minify: true });
  } finally {
    await bundle.close();
  }
  return file;
}
