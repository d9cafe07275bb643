/** The draft of one role: the document in this tab and its copy in the browser's storage. */
import { emptyDocument, isEmpty } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { SheetFileError } from '../domain/sheet/file-error.ts';
import { parseSheetFile } from '../domain/sheet/file.ts';
import { writeDraftText } from '../domain/sheet/write.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import type { Role } from '../domain/sheet/roles.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { DraftSlot } from './storage/draft.ts';
import type { WriteResult } from './storage/draft.ts';

/** `empty`: nothing was written yet. `waiting`: an edit is about to be stored. `unreadable`: the stored text is not a sheet. */
export type DraftStatus = 'empty' | 'waiting' | 'unreadable' | WriteResult;

const fine: readonly DraftStatus[] = ['empty', 'waiting', 'saved'];

export class SheetDraft {
  document: SheetDocument;
  status: DraftStatus = 'empty';
  /** When the stored copy was written. */
  savedAt: Date | null = null;
  /** What the reader of the stored copy should be told. */
  notes: Pick<SheetFile, 'unknown' | 'unfit'> = { unknown: [], unfit: [] };
  /** The stored text that could not be read. */
  unreadable: string | null = null;
  /** This tab holds edits that the storage does not. */
  dirty = false;
  readonly slot: DraftSlot;
  readonly #shape: SheetShape;
  readonly #role: Role | null;

  constructor(shape: SheetShape, role: Role | null, storage: Storage | null) {
    this.#shape = shape;
    this.#role = role;
    this.slot = new DraftSlot(storage, `draft:${shape.id}:${role ?? 'unset'}`);
    this.document = emptyDocument(shape, role);
    this.open();
  }

  /** Takes the stored copy, if it is one. */
  open(): void {
    const { text, blocked } = this.slot.read();
    if (blocked) this.status = 'blocked';
    if (text !== null) this.#take(text);
  }

  #take(text: string): void {
    try {
      const { document, savedAt, unknown, unfit } = parseSheetFile(text, this.#shape);
      Object.assign(this, { document: { ...document, role: this.#role }, savedAt: new Date(savedAt), notes: { unknown, unfit }, dirty: false, status: 'saved' });
    } catch (error) {
      if (!(error instanceof SheetFileError)) throw error;
      Object.assign(this, { status: 'unreadable', unreadable: text });
    }
  }

  /** Another tab has stored a text: without anything to lose it is opened, else the person decides. */
  yield(): void {
    if (!this.dirty && this.unreadable === null && isEmpty(this.document)) this.open();
    else this.status = 'other-tab';
  }

  /** Puts an edited document in place; it is stored by the next `flush`. */
  edit(document: SheetDocument): void {
    this.document = { ...document, role: this.#role };
    this.dirty = true;
    if (fine.includes(this.status)) this.status = 'waiting';
  }

  /** Stores the document if it has unsaved edits. With `force`, whatever is stored is overwritten. */
  flush(now: Date, force = false): void {
    if (!force && (!this.dirty || this.unreadable !== null)) return;
    this.status = this.slot.write(writeDraftText(this.document, now), force);
    if (this.status !== 'saved') return;
    Object.assign(this, { savedAt: now, dirty: false, unreadable: null });
  }

  /** Empties the draft after its document has moved elsewhere; the stored copy goes only if asked. */
  clear(stored: boolean): void {
    if (stored) this.slot.remove();
    Object.assign(this, { document: emptyDocument(this.#shape, this.#role), status: 'empty', savedAt: null, dirty: false });
  }
}
