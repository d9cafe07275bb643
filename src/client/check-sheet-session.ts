/** What one tab does with a sheet: which role's draft is open, edits, replacing and undoing. No DOM. */
import { isEmpty, roles } from '../domain/sheet/answers.ts';
import type { Role, SheetDocument } from '../domain/sheet/answers.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { SheetDraft } from './check-sheet-draft.ts';
import { DraftSlot } from './storage/draft.ts';

export class SheetSession {
  /** The open role; null until one is chosen. */
  role: Role | null;
  /** What the last replacement put aside, under the role it belongs to. */
  aside: SheetDocument | null = null;
  readonly #drafts: ReadonlyMap<Role | null, SheetDraft>;
  readonly #files: ReadonlyMap<Role | null, DraftSlot>;
  readonly #fileTimes = new Map<Role | null, Date>();
  readonly #now: () => Date;

  constructor(shape: SheetShape, storage: Storage | null, now: () => Date = () => new Date()) {
    const all = [null, ...roles] as const;
    this.#now = now;
    this.#drafts = new Map(all.map((role) => [role, new SheetDraft(shape, role, storage)]));
    this.#files = new Map(all.map((role) => [role, new DraftSlot(storage, `file:${shape.id}:${role ?? 'unset'}`)]));
    this.role = this.#latest();
  }

  /** The role whose draft was written last; else one whose draft cannot be read, so that it is seen. */
  #latest(): Role | null {
    const drafts = [...this.#drafts];
    const readable = drafts.filter(([, { savedAt }]) => savedAt).toSorted(([, a], [, b]) => Number(b.savedAt) - Number(a.savedAt));
    return (readable[0] ?? drafts.find(([, { unreadable }]) => unreadable !== null))?.[0] ?? null;
  }

  /** The draft of a role. */
  draft(role: Role | null = this.role): SheetDraft {
    const found = this.#drafts.get(role);
    if (!found) throw new Error(`No draft for ${role}`);
    return found;
  }

  /** The open document. */
  get document(): SheetDocument {
    return this.draft().document;
  }

  /** Takes an edit of the open document. */
  edit(document: SheetDocument): void {
    this.draft().edit(document);
  }

  /** Stores what is not stored yet, in every role. True when nothing is left unsaved. */
  flush(): boolean {
    for (const draft of this.#drafts.values()) draft.flush(this.#now());
    return [...this.#drafts.values()].every(({ dirty }) => !dirty);
  }

  /** Copies the other role's document into the open one, which is put aside. */
  carry(): void {
    const other = this.draft(roles.find((role) => role !== this.role));
    this.replace({ ...other.document, role: this.role });
  }

  /** Whether the open role is untouched while the other one is not: the sheet may have been begun under the wrong role. */
  get isFresh(): boolean {
    const other = this.draft(roles.find((role) => role !== this.role));
    return this.role !== null && isEmpty(this.document) && !isEmpty(other.document);
  }

  /** Opens a role's draft. What was written before any role was chosen moves into it, or is put aside if it has its own. */
  choose(role: Role): void {
    const before = this.document;
    const carry = this.role === null && !isEmpty(before);
    this.role = role;
    if (!carry) return;
    if (isEmpty(this.document) && this.draft().unreadable === null) this.#adopt(before);
    else this.aside = { ...before, role };
  }

  /** Moves a document without a role into the open role. Its stored copy goes only after the new one is stored. */
  #adopt(document: SheetDocument): void {
    this.edit(document);
    this.draft().flush(this.#now());
    this.draft(null).clear(!this.draft().dirty);
  }

  /** Puts a whole document in the place of its role's draft, and keeps the old one for `undo`. */
  replace(document: SheetDocument): void {
    this.role = document.role;
    this.aside = this.document;
    this.edit(document);
    this.draft().flush(this.#now());
  }

  /** Exchanges the document with what was put aside; doing it twice changes nothing. */
  undo(): void {
    if (this.aside) this.replace(this.aside);
  }

  /** Takes over the text that another tab has stored, and puts this tab's document aside. */
  takeOther(): void {
    this.aside = this.document;
    this.draft().open();
  }

  /** Stores this tab's document over whatever is stored. */
  overwrite(): void {
    this.draft().flush(this.#now(), true);
  }

  /** Marks the drafts that a storage event tells of. True when the open one is among them. */
  noteChange(event: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
    const changed = [...this.#drafts.values()].filter(({ slot }) => slot.isChangedBy(event));
    for (const draft of changed) draft.status = 'other-tab';
    return changed.includes(this.draft());
  }

  /** When the open role's sheet was last written to a file on this device. */
  get fileSavedAt(): Date | null {
    const stored = this.#fileTimes.get(this.role) ?? new Date(this.#files.get(this.role)?.read().text ?? '');
    return Number.isNaN(stored.getTime()) ? null : stored;
  }

  /** Notes that the open document was written to a file. */
  noteFile(): Date {
    const now = this.#now();
    this.#fileTimes.set(this.role, now);
    this.#files.get(this.role)?.write(now.toISOString(), true);
    return now;
  }
}
