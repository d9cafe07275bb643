/** Files of a case. Loaded when the first one is written or read. */
import { fieldsIn } from '../domain/cases/write/case-shape.ts';
import { toRecord, nameIn } from '../domain/cases/write/data.ts';
import { dataOf, fileIn, titleOf } from '../domain/cases/write/draft.ts';
import { kind, parseCase, writeCase } from '../domain/cases/write/file.ts';
import { writeCaseHtml } from '../domain/cases/write/html-file.ts';
import { decode } from '../domain/file/decode.ts';
import { checkSize } from '../domain/file/json.ts';
import { valueAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import type { Place } from './case-write-view.ts';
import { ask, part, put, show, shownTime } from './check-sheet-dom.ts';
import { download } from './download.ts';
import { explainProblem } from './record-problem.ts';

const types = { html: 'text/html', json: 'application/json' } as const;

/** Writes the file: with everything, to send and to go on later. */
export function saveCase({ root, shape, words }: Place, data: Part, type: 'html' | 'json'): void {
  const [file, now] = [fileIn(shape, data), new Date()];
  const text = type === 'html' ? writeCaseHtml(shape, file, words, now) : writeCase(file, now);
  download(text, fileName([root.dataset['fileCase'] ?? '', titleOf(data)], type), types[type]);
}

/** The names of the fields that differ. */
function changes({ shape }: Place, before: Part, after: Part): string[] {
  const fields = shape.groups.flatMap((group) => fieldsIn(shape, group));
  const textOf = (data: Part, name: string) => JSON.stringify(toRecord(fields.find((field) => field.name === name) ?? shape.record, valueAt(data, [nameIn(name)]), 'clean'));
  return fields.filter(({ name }) => textOf(before, name) !== textOf(after, name)).map(({ label }) => label);
}

async function confirm(place: Place, name: string, savedAt: string, before: Part, after: Part): Promise<boolean> {
  const dialog = part(place.root, '[data-dialog="load"]');
  const found = changes(place, before, after);
  for (const [out, text] of Object.entries({ file: name, title: titleOf(after), saved: shownTime(new Date(savedAt)), changes: found.join('、') })) put(dialog, out, text);
  show(dialog, '[data-same]', found.length === 0);
  show(dialog, '[data-different]', found.length > 0);
  return await ask(place.root, 'load') === 'yes';
}

/** Reads a chosen file and shows what it would change. The form's data come back if the person says yes; a file that cannot be used is explained. */
export async function askForFile(place: Place, file: File, before: Part): Promise<Part | null> {
  try {
    checkSize(file.size, 2 * kind.maxBytes);
    const read = parseCase(decode(new Uint8Array(await file.arrayBuffer()), kind), place.shape);
    const after = dataOf(place.shape, read, place.headings);
    return await confirm(place, file.name, read.savedAt, before, after) ? after : null;
  } catch (error) {
    await explainProblem(place.root, error);
    return null;
  }
}
