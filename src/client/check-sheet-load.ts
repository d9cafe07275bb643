/** Reading a file: checked and previewed before anything is replaced. Loaded when it is used. */
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { changesOf, isSameChange } from '../domain/sheet/diff.ts';
import type { Difference } from '../domain/sheet/diff.ts';
import { cannotOpen, SheetFileError } from '../domain/sheet/file-error.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import { checkSize } from '../domain/file/json.ts';
import { maxFileBytes } from '../domain/sheet/limits.ts';
import { namedChanges } from '../domain/sheet/named-changes.ts';
import { hasExpectations, takeExpectations } from '../domain/sheet/take.ts';
import { changeItems } from './change-list.ts';
import { carriedLine } from './check-sheet-carried.ts';
import type { Place } from './check-sheet-carried.ts';
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

const listed = ({ root, words, shape }: Place, differences: readonly Difference[]) => changeItems(root, namedChanges(words, shape, differences));

/** Whether nothing is written that a file could replace. */
const isEmpty = ({ project, organisation, phases }: SheetDocument) => project + organisation === '' && phases.size === 0;

/** Whether it is not known whose file this is: the open document has no side yet, and the file has. */
const isUnsure = (mine: SheetDocument, { document }: SheetFile) => mine.role === null && document.role !== null;

/** Shows what taking both sides' agreement from the file would change, if it has one. */
function showTaken(place: Place, dialog: HTMLElement, taken: readonly Difference[], empty: boolean): void {
  part(dialog, '[data-take-changes]').replaceChildren(...listed(place, taken));
  show(dialog, '[data-take-same]', taken.length === 0);
  show(dialog, '[data-take-different]', taken.length > 0 && !empty);
}

/** Shows what opening the file would change, beside what is listed already; nothing where there is nothing to lose, which then comes first. */
function showOwn(place: Place, dialog: HTMLElement, changes: readonly Difference[], { empty, isOther, more, unsure }: { empty: boolean; isOther: boolean; more: boolean; unsure: boolean }): void {
  const [own, take] = [part(dialog, '[data-use]'), part(dialog, '[data-take]')];
  (empty ? own : take).after(empty ? take : own);
  part(own, '[value="yes"]').classList.toggle('plain', !empty);
  part(take, '[value="take"]').classList.toggle('plain', empty);
  part(dialog, '[data-changes]').replaceChildren(...listed(place, changes));
  show(dialog, '[data-same]', !isOther && !empty && !more && changes.length === 0);
  show(dialog, '[data-different]', !isOther && !empty && changes.length > 0);
  show(dialog, '[data-more]', more);
  show(dialog, '[data-all]', !more);
  show(dialog, '[data-unsure]', unsure && !empty);
  show(dialog, '[data-unsure-empty]', unsure && empty);
  show(dialog, '[data-other]', isOther);
  show(dialog, '[data-empty]', !isOther && empty);
  show(dialog, '[data-own]', !isOther && !empty);
}

/** Shows what the file would change, and asks what to do: `yes` opens it, `take` takes only what both agree on. */
export async function confirmLoad(place: Place, name: string, file: SheetFile, { mine, isOther }: Opened): Promise<'yes' | 'take' | 'no'> {
  const [dialog, { shape }] = [part(place.root, '[data-dialog="load"]'), place];
  const [empty, unsure] = [isEmpty(mine), isUnsure(mine, file)];
  const takes = (isOther || unsure) && hasExpectations(shape, file.document);
  const taken = takes ? changesOf(mine, takeExpectations(mine, file.document, shape), shape) : [];
  const others = changesOf(mine, file.document, shape).filter((one) => !taken.some((other) => isSameChange(one, other)));
  showHead(dialog, name, file);
  showCarried(place, dialog, file);
  show(dialog, '[data-take]', takes);
  showTaken(place, dialog, taken, empty);
  showOwn(place, dialog, others, { empty, isOther, more: taken.length > 0, unsure });
  const answer = await ask(place.root, 'load');
  return answer === 'yes' || answer === 'take' ? answer : 'no';
}
