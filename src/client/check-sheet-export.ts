/** What is known of the last file of one role: when it was written, and whether the draft has changed since. */
import type { SheetDocument } from '../domain/sheet/answers.ts';
import type { SheetDraft } from './check-sheet-draft.ts';
import type { DraftSlot } from './storage/draft.ts';

/** `none`: no file yet. `old`: the draft has changed since. `new`: the file has every answer. */
export type FileState = 'none' | 'old' | 'new';

const timeOf = (text: string | undefined) => {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? null : time;
};

export class SheetExport {
  /** When the file was written. */
  time: Date | null;
  /** The document in the file; compared as it stands, because clocks are put back. */
  #document: SheetDocument | null = null;
  readonly #slot: DraftSlot;
  readonly #draft: SheetDraft;

  constructor(slot: DraftSlot, draft: SheetDraft) {
    this.#slot = slot;
    this.#draft = draft;
    const [time, stored] = (slot.read().text ?? '').split(' ');
    this.time = timeOf(time);
    if (stored && stored === draft.savedAt?.toISOString()) this.#document = draft.document;
  }

  /** Whether the file has every answer of the draft. */
  get state(): FileState {
    if (!this.time) return 'none';
    return this.#draft.document === this.#document ? 'new' : 'old';
  }

  /** Notes that the draft was written to a file, and which stored copy it equals. */
  note(time: Date): void {
    const { document, dirty, savedAt } = this.#draft;
    this.time = time;
    this.#document = document;
    this.#slot.write(`${time.toISOString()} ${(!dirty && savedAt?.toISOString()) || ''}`, true);
  }
}
