/** What one screen does with its open draft: the document in it, edits, replacing and undoing. No DOM. */
import { emptyDocument } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { titleOf, writeDraftText } from '../domain/sheet/draft-text.ts';
import type { SheetFile } from '../domain/sheet/file.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { Draft } from './storage/store.ts';

/** What was read from the text of a draft. */
export type Opened = Pick<SheetFile, 'document'> & Partial<Pick<SheetFile, 'unfit'>>;

/** What another document took the place of, and where the draft keeps it. */
interface Aside {
  readonly document: SheetDocument;
  readonly revision: number | null;
}

export class SheetSession {
  document: SheetDocument;
  /** Points that could not be carried over from the version of the sheet that the draft was written for. */
  unfit: SheetFile['unfit'] = [];
  /** The text of the draft, if no sheet can be read from it. It stays as a restore point. */
  unreadable = '';
  readonly #shape: SheetShape;
  readonly #untitled: string;
  readonly #now: () => Date;
  #draft: Draft | undefined;
  #aside: Aside | null = null;

  constructor(shape: SheetShape, untitled: string, now: () => Date = () => new Date()) {
    this.#shape = shape;
    this.#untitled = untitled;
    this.#now = now;
    this.document = emptyDocument(shape);
  }

  /** The open draft; undefined until there is one. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** Takes a draft and what was read from its text; null if no sheet is in it. True if another draft was open before. */
  open(draft: Draft, read: Opened | null): boolean {
    const isOther = draft !== this.#draft;
    if (isOther) this.#aside = null;
    this.#draft = draft;
    this.document = read?.document ?? emptyDocument(this.#shape);
    this.unfit = read?.unfit ?? [];
    this.unreadable = read ? '' : draft.text;
    return isOther;
  }

  /** Takes an edited document. The draft is called after it, unless a person has named it. */
  edit(document: SheetDocument): void {
    const { title } = this.#opened;
    const named = title !== titleOf(this.document, this.#untitled);
    this.document = document;
    this.#opened.edit(() => writeDraftText(document, this.#now()), named ? title : titleOf(document, this.#untitled));
  }

  /** Puts a whole document in the place of the open one, which becomes a restore point of that name and can be brought back. */
  async replace(make: (mine: SheetDocument) => SheetDocument, label: string): Promise<void> {
    const aside = await this.#keep(label);
    if (!aside) return;
    this.edit(make(aside.document));
    this.#aside = aside;
  }

  /** Brings back what was replaced; doing it twice changes nothing. Where the storage does not give it back, this screen does. */
  async undo(label: string): Promise<void> {
    const [aside, here, { replaced }] = [this.#aside, await this.#keep(label), this.#opened];
    if (!aside || !here) return;
    if (aside.revision !== null) await this.#opened.restore(aside.revision);
    if (this.#opened.replaced === replaced && this.document === here.document) this.edit(aside.document);
    this.#aside = here;
  }

  /** Names the open document in the draft. Null if another draft was opened meanwhile. */
  async #keep(label: string): Promise<Aside | null> {
    const [draft, { document }] = [this.#opened, this];
    const revision = await draft.mark(label);
    if (draft !== this.#draft) return null;
    return document === this.document ? { document, revision } : this.#keep(label);
  }

  get #opened(): Draft {
    if (!this.#draft) throw new Error('No draft is open');
    return this.#draft;
  }
}
