/** Files of a form made of a schema: written, and read with a look at what would change. Loaded when the first one is written or read. */
import { decode } from '../domain/file/decode.ts';
import { checkSize } from '../domain/file/json.ts';
import type { FileKind } from '../domain/file/kind.ts';
import { valueAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import { nameIn, toRecord } from '../domain/write/data.ts';
import { ask, part, put, show, shownTime } from './check-sheet-dom.ts';
import { download } from './download.ts';
import { explainProblem } from './record-problem.ts';
import { fieldsOf } from './write-view.ts';
import type { Place } from './write-view.ts';

/** What a file may be. */
export const types = { html: 'text/html', json: 'application/json' } as const;

/** Hands the file to the browser; its name begins with the words of the page. */
export const give = ({ root }: Place, text: string, title: string, type: keyof typeof types, word = root.dataset['fileWord'] ?? ''): void =>
  download(text, fileName([word, title], type), types[type]);

/** How a kind of file is read. */
export interface Reading {
  readonly kind: FileKind;
  /** The form's data in a file's text. Throws SheetFileError. */
  readonly read: (text: string) => { readonly data: Part; readonly savedAt: string };
  readonly titleOf: (data: Part) => string;
}

/** The names of the fields that differ. */
function changes({ shape }: Place, before: Part, after: Part): string[] {
  const textOf = (data: Part, name: string, fields = fieldsOf(shape) ?? []) => JSON.stringify(toRecord(fields.find((field) => field.name === name) ?? shape.record, valueAt(data, [nameIn(name)]), 'clean'));
  return (fieldsOf(shape) ?? []).filter(({ name }) => textOf(before, name) !== textOf(after, name)).map(({ label }) => label);
}

async function confirm(place: Place, out: Readonly<Record<string, string>>, found: readonly string[]): Promise<boolean> {
  const dialog = part(place.root, '[data-dialog="load"]');
  for (const [name, text] of Object.entries({ ...out, changes: found.join('、') })) put(dialog, name, text);
  show(dialog, '[data-same]', found.length === 0);
  show(dialog, '[data-different]', found.length > 0);
  return await ask(place.root, 'load') === 'yes';
}

/** Reads a chosen file and shows what it would change. The form's data come back if the person says yes; a file that cannot be used is explained. */
export async function takeFile(place: Place, file: File, before: Part, { kind, read, titleOf }: Reading): Promise<Part | null> {
  try {
    checkSize(file.size, 2 * kind.maxBytes);
    const { data, savedAt } = read(decode(new Uint8Array(await file.arrayBuffer()), kind));
    const out = { file: file.name, title: titleOf(data), saved: shownTime(new Date(savedAt)) };
    return await confirm(place, out, changes(place, before, data)) ? data : null;
  } catch (error) {
    await explainProblem(place.root, error);
    return null;
  }
}
