/** Files of the record of choosing a partner. Loaded when the first one is written or read. */
import { decode } from '../domain/file/decode.ts';
import { checkSize } from '../domain/file/json.ts';
import { textAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { changes } from '../domain/selection/changes.ts';
import type { Change } from '../domain/selection/changes.ts';
import { kind, parseSelection, writeSelection } from '../domain/selection/file.ts';
import type { SelectionFile } from '../domain/selection/file.ts';
import { wholeOf } from '../domain/selection/whole.ts';
import { writePublicHtml, writeSelectionHtml } from '../domain/selection/html-file.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import { ask, copyOf, part, put, show, shownTime } from './check-sheet-dom.ts';
import { download } from './download.ts';
import { explainProblem } from './record-problem.ts';

const types = { html: 'text/html', json: 'application/json' } as const;

/** Writes the file to keep: with everything, to go on later. */
export function saveWork(root: HTMLElement, data: Part, type: 'html' | 'json'): void {
  const write = type === 'html' ? writeSelectionHtml : writeSelection;
  download(write(data, new Date()), fileName([root.dataset['fileKept'] ?? '', textAt(data, ['project'])], type), types[type]);
}

/** Writes the file to publish. */
export const saveRecord = (root: HTMLElement, data: Part): void =>
  download(writePublicHtml(data), fileName([root.dataset['fileRecord'] ?? '', textAt(data, ['project'])], 'html'), types.html);

function changeLine(dialog: HTMLElement, change: Change): HTMLElement {
  const line = copyOf(dialog, '[data-change-template]');
  for (const name of ['what', 'before', 'after'] as const) put(line, name, change[name]);
  show(line, `[data-change="${change.kind}"]`, true);
  show(line, '[data-values]', change.before + change.after !== '');
  return line;
}

async function confirm(root: HTMLElement, name: string, { record, savedAt }: SelectionFile, before: Part): Promise<boolean> {
  const dialog = part(root, '[data-dialog="load"]');
  const found = changes(wholeOf(before), record);
  for (const [place, text] of Object.entries({ file: name, title: textAt(record, ['project']), saved: shownTime(new Date(savedAt)) })) put(dialog, place, text);
  part(dialog, '[data-changes]').replaceChildren(...found.map((change) => changeLine(dialog, change)));
  show(dialog, '[data-same]', found.length === 0);
  show(dialog, '[data-different]', found.length > 0);
  return await ask(root, 'load') === 'yes';
}

/** Reads a chosen file and shows what it would change. The record comes back if the person says yes; a file that cannot be used is explained. */
export async function askForFile(root: HTMLElement, file: File, before: Part): Promise<Part | null> {
  try {
    checkSize(file.size, 2 * kind.maxBytes);
    const read = parseSelection(decode(new Uint8Array(await file.arrayBuffer()), kind));
    return await confirm(root, file.name, read, before) ? read.record : null;
  } catch (error) {
    await explainProblem(root, error);
    return null;
  }
}
