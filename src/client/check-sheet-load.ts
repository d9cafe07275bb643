/** Reading a file: checked and previewed before anything is replaced. Loaded when it is used. */
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { changesOf, isSame } from '../domain/sheet/diff.ts';
import { cannotOpen, SheetFileError } from '../domain/sheet/file-error.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import { checkSize } from '../domain/file/json.ts';
import { maxFileBytes } from '../domain/sheet/limits.ts';
import { itemsOf } from '../domain/sheet/shape.ts';
import { hasExpectations, takeExpectations } from '../domain/sheet/take.ts';
import { carriedLine, changeLines } from './check-sheet-changes.ts';
import type { Place } from './check-sheet-changes.ts';
import { ask, part, parts, put, show, showFor, shownTime } from './check-sheet-dom.ts';
import { putProblem } from './sheet-problem.ts';
import { readSheetBytes } from './sheet-reader.ts';

export { takeExpectations } from '../domain/sheet/take.ts';
export { rememberName } from './storage/other-names.ts';
export { wordsIn } from './check-sheet-words.ts';

/** Reads a chosen file for the sheet. A file that cannot be used is explained, and null comes back. */
export async function readFile({ root, shape, words }: Place, file: File): Promise<SheetFile | null> {
  try {
    checkSize(file.size, maxFileBytes);
    return await readSheetBytes(new Uint8Array(await file.arrayBuffer()), shape, words);
  } catch (error) {
    putProblem(part(root, '[data-dialog="problem"]'), error instanceof SheetFileError ? error : cannotOpen());
    await ask(root, 'problem');
    return null;
  }
}

function showCarried(place: Place, dialog: HTMLElement, { carried, version, unknown, unfit }: SheetFile): void {
  put(dialog, 'version', version);
  put(dialog, 'unknown', unknown.length);
  put(dialog, 'unfit', unfit.length);
  show(dialog, '[data-carried]', carried.length > 0);
  show(dialog, '[data-unknown]', unknown.length > 0);
  show(dialog, '[data-unfit]', unfit.length > 0);
  part(dialog, '[data-carried-list]').replaceChildren(...carried.map((one) => carriedLine(place, dialog, one)));
}

function showHead(dialog: HTMLElement, name: string, { document, savedAt }: SheetFile): void {
  for (const [place, text] of Object.entries({ file: name, project: document.project, saved: shownTime(new Date(savedAt)) })) put(dialog, place, text);
  showFor(dialog, 'role', document.role ?? 'unset');
  for (const phase of parts(dialog, '[data-has-phase]')) {
    const id = phase.dataset['hasPhase'] ?? '';
    phase.hidden = id === 'none' ? document.phases.size > 0 : !document.phases.has(id);
  }
}

/** The open document, and whether the file is another side's. */
export interface Opened {
  readonly mine: SheetDocument;
  readonly isOther: boolean;
}

/** Shows what taking both sides' agreement from the file would change, if it has one. */
function showTaken(place: Place, dialog: HTMLElement, { document }: SheetFile, mine: SheetDocument): void {
  const taken = changesOf(mine, takeExpectations(mine, document, place.shape), itemsOf(place.shape).map(({ id }) => id));
  part(dialog, '[data-take-changes]').replaceChildren(...changeLines(place, dialog, taken));
  show(dialog, '[data-take-same]', isSame(taken));
  show(dialog, '[data-take-different]', !isSame(taken));
}

/** Whether it is not known whose file this is: the open document has no side yet, and the file has. */
const isUnsure = (mine: SheetDocument, { document }: SheetFile) => mine.role === null && document.role !== null;

/** Shows what the file would change, and asks what to do: `yes` opens it, `take` takes only what both agree on. */
export async function confirmLoad(place: Place, name: string, file: SheetFile, { mine, isOther }: Opened): Promise<'yes' | 'take' | 'no'> {
  const dialog = part(place.root, '[data-dialog="load"]');
  const changes = changesOf(mine, file.document, itemsOf(place.shape).map(({ id }) => id));
  showHead(dialog, name, file);
  showCarried(place, dialog, file);
  part(dialog, '[data-changes]').replaceChildren(...changeLines(place, dialog, changes));
  show(dialog, '[data-same]', !isOther && isSame(changes));
  show(dialog, '[data-different]', !isOther && !isSame(changes));
  show(dialog, '[data-other]', isOther);
  show(dialog, '[data-own]', !isOther);
  const unsure = isUnsure(mine, file);
  show(dialog, '[data-unsure]', unsure);
  show(dialog, '[data-take]', (isOther || unsure) && hasExpectations(place.shape, file.document));
  if (isOther || unsure) showTaken(place, dialog, file, mine);
  const answer = await ask(place.root, 'load');
  return answer === 'yes' || answer === 'take' ? answer : 'no';
}
