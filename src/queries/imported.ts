/** What importers wrote: each text of lines with its description. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { besideName, wholeText } from '../domain/registers/whole.ts';
import { importedSchema } from '../schemas/registers.ts';
import type { Imported } from '../schemas/registers.ts';

/** A list with its description. */
export interface ImportedList {
  readonly id: string;
  readonly about: Imported;
  readonly text: string;
  /** Another file of the same list, if it is there. */
  readonly beside: (ending: string) => string | undefined;
}

function readOne(folder: string, id: string): ImportedList {
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined);
  const about = importedSchema.parse(parse(read(`${id}.yaml`) ?? ''));
  const text = wholeText(about.lines, read(`${id}.jsonl`), read(besideName(id)));
  if (text === undefined) throw new Error(`「${id}」の中身が説明と合いません。npm run check:content を実行してください。`);
  return { id, about, text, beside: (ending) => read(`${id}.${ending}`) };
}

/** Every list in a folder of the content; none where the folder is missing. */
export function importedLists(name: 'registers' | 'events'): ImportedList[] {
  const folder = join('src', 'content', name);
  const ids = existsSync(folder) ? readdirSync(folder).flatMap((file) => /^([^.]+)\.yaml$/.exec(file)?.[1] ?? []) : [];
  return ids.map((id) => readOne(folder, id));
}
