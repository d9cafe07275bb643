/** Files of a form on one page: kept, and opened again after a look at what would change. Loaded when the first one is written or read. */
import { checkSize } from '../domain/file/json.ts';
import type { Part } from '../domain/record/record.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import { ask, copyOf, part, put, show, shownTime } from './check-sheet-dom.ts';
import { download } from './download.ts';
import { explainProblem } from './record-problem.ts';

/** What a file of one kind is: its size, how it is read, and its lines for comparing. */
export interface RecordKind {
  readonly maxBytes: number;
  /** Throws only SheetFileError. */
  readonly read: (bytes: Uint8Array) => { readonly record: Part; readonly savedAt: string };
  /** What a person sees of the data, each with its name. */
  readonly lines: (data: Part) => readonly (readonly [name: string, text: string])[];
  /** What the data are about. */
  readonly title: (data: Part) => string;
}

const types = { html: 'text/html', json: 'application/json' } as const;

/** Writes the file to keep and to hand on; `data-file-kept` begins its name. */
export const keepFile = (root: HTMLElement, text: string, title: string, type: 'html' | 'json'): void =>
  download(text, fileName([root.dataset['fileKept'] ?? '', title], type), types[type]);

function changeLines(dialog: HTMLElement, { lines }: RecordKind, before: Part, after: Part): HTMLElement[] {
  const old = new Map(lines(before));
  const changed = lines(after).filter(([name, text]) => (old.get(name) ?? '') !== text);
  return changed.map(([name, text]) => {
    const line = copyOf(dialog, '[data-change-template]');
    for (const [place, words] of Object.entries({ what: name, before: old.get(name) ?? '', after: text })) put(line, place, words);
    return line;
  });
}

/** Reads a chosen file and shows what it would change. The data come back if the person says yes; a file that cannot be used is explained. */
export async function takeRecord(root: HTMLElement, file: File, before: Part, kind: RecordKind): Promise<Part | null> {
  try {
    checkSize(file.size, 2 * kind.maxBytes);
    const { record, savedAt } = kind.read(new Uint8Array(await file.arrayBuffer()));
    const dialog = part(root, '[data-dialog="load"]');
    const lines = changeLines(dialog, kind, before, record);
    for (const [place, text] of Object.entries({ file: file.name, title: kind.title(record), saved: shownTime(new Date(savedAt)) })) put(dialog, place, text);
    part(dialog, '[data-changes]').replaceChildren(...lines);
    show(dialog, '[data-same]', lines.length === 0);
    show(dialog, '[data-different]', lines.length > 0);
    return await ask(root, 'load') === 'yes' ? record : null;
  } catch (error) {
    await explainProblem(root, error);
    return null;
  }
}
