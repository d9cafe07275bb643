/** Reading chosen files: all of them are taken, or none. Loaded when it is used. */
import { decode } from '../domain/file/decode.ts';
import { checkSize } from '../domain/file/json.ts';
import { cannotOpen, SheetFileError } from '../domain/sheet/file-error.ts';
import { maxFileBytes } from '../domain/sheet/limits.ts';
import { isMerge, parseMerge } from '../domain/sheet/merge/file.ts';
import { kind } from '../domain/sheet/merge/write.ts';
import type { MergeFile } from '../domain/sheet/merge/file.ts';
import type { Merge } from '../domain/sheet/merge/write.ts';
import { projectOf, rolesOf } from '../domain/sheet/merge/sides.ts';
import { joinError, withSide } from '../domain/sheet/merge/join.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { ask, copyOf, part, parts, put, shownTime } from './check-sheet-dom.ts';
import { putProblem } from './sheet-problem.ts';
import { readSheetBytes } from './sheet-reader.ts';

/** The page with what it knows of its sheet. */
export interface Place {
  readonly root: HTMLElement;
  readonly shape: SheetShape;
  readonly words: SheetWords;
}

/** What files gave: the whole with their sides, or a whole of its own. `notes` counts what the reader should look at. */
export interface Loaded {
  readonly merge: Merge;
  readonly whole: boolean;
  readonly notes: number;
}

interface Fault { name: string; error: SheetFileError }

const asFault = (error: unknown) => (error instanceof SheetFileError ? error : cannotOpen());

async function bytesOf(file: File): Promise<Uint8Array> {
  checkSize(file.size, Math.max(maxFileBytes, 2 * kind.maxBytes));
  return new Uint8Array(await file.arrayBuffer());
}

const looksMerged = (bytes: Uint8Array) => isMerge(new TextDecoder().decode(bytes.subarray(0, 4000)));

async function readOne({ shape, words }: Place, file: File, merge: Merge, alone: boolean): Promise<Loaded> {
  const bytes = await bytesOf(file);
  if (looksMerged(bytes)) {
    if (!alone) throw joinError('alone', '評価をまとめた記録と、ほかのファイルを一度に選んでいます。');
    return { merge: parseMerge(decode(bytes, kind), shape), whole: true, notes: 0 };
  }
  checkSize(bytes.byteLength, maxFileBytes);
  const read = await readSheetBytes(bytes, shape, words);
  const notes = read.carried.filter(({ pointLost }) => pointLost).length + read.unknown.length + read.unfit.length;
  return { merge: { ...merge, sides: withSide(merge.sides, read) }, whole: false, notes };
}

async function explain(root: HTMLElement, faults: readonly Fault[]): Promise<void> {
  const dialog = part(root, '[data-dialog="problem"]');
  part(dialog, '[data-problems]').replaceChildren(...faults.map(({ name, error }) => {
    const line = copyOf(dialog, '[data-problem-template]');
    put(line, 'name', name);
    putProblem(line, error);
    return line;
  }));
  await ask(root, 'problem');
}

async function confirm(root: HTMLElement, name: string, { sides, savedAt }: MergeFile): Promise<boolean> {
  const dialog = part(root, '[data-dialog="load"]');
  for (const [place, text] of Object.entries({ file: name, project: projectOf(sides), saved: shownTime(new Date(savedAt)) })) put(dialog, place, text);
  for (const role of parts(dialog, '[data-has-role]')) role.hidden = !rolesOf(sides).some((one) => one === role.dataset['hasRole']);
  return await ask(root, 'load') === 'yes';
}

/** Reads chosen files beside what is there. Null: something was wrong, which was explained, or the person said no; nothing changes. */
export async function loadFiles(place: Place, files: readonly File[], before: Merge, isBlank: boolean): Promise<Loaded | null> {
  let loaded: Loaded = { merge: before, whole: false, notes: 0 };
  const faults: Fault[] = [];
  for (const file of files) {
    try {
      const read = await readOne(place, file, loaded.merge, files.length === 1);
      loaded = { ...read, notes: loaded.notes + read.notes };
    } catch (error) {
      faults.push({ name: file.name, error: asFault(error) });
    }
  }
  if (faults.length > 0) await explain(place.root, faults);
  else if (!loaded.whole || isBlank || await confirm(place.root, files[0]?.name ?? '', loaded.merge as MergeFile)) return loaded;
  return null;
}
