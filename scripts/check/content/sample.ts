/** The small valid set of content that the checker's tests start from. */
import { join } from 'node:path';
import { formatReport } from '../../lib/report.ts';
import { checkContent } from './check.ts';
import { loadTexts } from './read/texts.ts';
import type { Files } from './types.ts';

/** File path → text. */
export const sample: Files = loadTexts(join(import.meta.dirname, '../../../tests/fixtures/content'));

/** The set with files added, replaced, or taken away. */
export function withFiles(changes: Record<string, string | undefined>): Files {
  const files = new Map(sample);
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

/** One file of the set. */
export function textOf(file: string): string {
  const text = sample.get(file);
  if (text === undefined) throw new Error(`no ${file}`);
  return text;
}

/** The set with one passage of one file written anew; the passage must stand there. */
export function withText(file: string, from: string, to: string): Files {
  if (!textOf(file).includes(from)) throw new Error(`${file} does not contain ${from}`);
  return withFiles({ [file]: textOf(file).replace(from, () => to) });
}

/** Every problem as authors see it, without the line that counts them. */
export const linesOf = (files: Files): string[] => formatReport(checkContent(files)).split('\n').slice(0, -1);
