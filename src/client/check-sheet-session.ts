/** What one tab does with a sheet: which role's draft is open, edits, replacing and undoing. No DOM. */
import { isEmpty } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { roles } from '../domain/sheet/roles.ts';
import type { Role } from '../domain/sheet/roles.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { SheetDraft } from './check-sheet-draft.ts';
import { SheetExport } from './check-sheet-export.ts';
import type { FileState } from './check-sheet-export.ts';
import { DraftSlot } from './storage/draft.ts';

export class SheetSession {
  /** The open role; null until one is chosen. */
  role: Role | null;
  /** What the last replacement put aside, under the role it belongs to. */
  aside: SheetDocument | null = null;
  /** The role that was open before this one, in this tab. */
  #before: Role | null = null;
  readonly #drafts: ReadonlyMap<Role | null, SheetDraft>;
  readonly #exports: ReadonlyMap<Role | null, SheetExport>;
  readonly #roleSlot: DraftSlot;
  readonly #now: () => Date;

  constructor(shape: SheetShape, storage: Storage | null, now: () => Date = () => new Date()) {
    const all = [null, ...roles] as const;
    this.#now = now;
    this.#drafts = new Map(all.map((role) => [role, new SheetDraft(shape, role, storage)]));
    this.#exports = new Map(all.map((role) => [role, new SheetExport(new DraftSlot(storage, `file:${shape.id}:${role ?? 'unset'}`), this.draft(role))]));
    this.#roleSlot = new DraftSlot(storage, `role:${shape.id}`);
    this.role = shape.by ?? this.#latest();
  }

  /** The role that was open last, unless answers without a role are newer; else the one whose draft was written last, or cannot be read, so that it is seen. */
  #latest(): Role | null {
    const last = this.#roleSlot.read().text;
    const drafts = [...this.#drafts];
    const readable = drafts.filter(([, { savedAt }]) => savedAt).toSorted(([, a], [, b]) => Number(b.savedAt) - Number(a.savedAt));
    const chosen = readable[0]?.[0] === null ? undefined : roles.find((role) => role === last);
    return chosen ?? (readable[0] ?? drafts.find(([, { unreadable }]) => unreadable !== null))?.[0] ?? null;
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

  #open(role: Role | null): void {
    if (role !== this.role) this.#before = this.role;
    this.role = role;
    if (role !== null) this.#roleSlot.write(role, true);
  }

  /** Stores what is not stored yet, in every role. True when every answer is stored or written to a file. */
  flush(): boolean {
    for (const draft of this.#drafts.values()) draft.flush(this.#now());
    return [...this.#drafts].every(([role, { dirty }]) => !dirty || this.#export(role).state === 'new');
  }

  /** Copies the document of the role that was open before into the open one, which is put aside. */
  carry(): void {
    if (this.#before) this.replace({ ...this.draft(this.#before).document, role: this.role });
  }

  /** Whether the open role is untouched while the one before is not: the sheet may have been begun under the wrong role. */
  get isFresh(): boolean {
    return this.#before !== null && isEmpty(this.document) && !isEmpty(this.draft(this.#before).document);
  }

  /** Opens a role's draft. What was written before any role was chosen moves into it, or is put aside if it has its own. */
  choose(role: Role): void {
    const before = this.document;
    const carry = this.role === null && !isEmpty(before);
    this.#open(role);
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

  /** The document whose place the given one would take. */
  replacedBy({ role }: SheetDocument): SheetDocument {
    const { document, unreadable } = this.draft(role);
    return this.role === null && isEmpty(document) && unreadable === null ? this.document : document;
  }

  /** Puts a whole document in the place of its role's draft, and keeps the old one for `undo`. */
  replace(document: SheetDocument): void {
    if (document.role === null) this.#open(null);
    else this.choose(document.role);
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

  /** Marks the drafts that a storage event tells of; an empty one is taken over. True when the open one is among them. */
  noteChange(event: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
    const changed = [...this.#drafts.values()].filter(({ slot }) => slot.isChangedBy(event));
    for (const draft of changed) draft.yield();
    return changed.includes(this.draft());
  }

  #export(role: Role | null): SheetExport {
    const found = this.#exports.get(role);
    if (!found) throw new Error(`No export for ${role}`);
    return found;
  }

  /** Whether the last file of the open role has every answer. */
  get fileState(): FileState {
    return this.#export(this.role).state;
  }

  /** When the open role's sheet was last written to a file on this device. */
  get fileSavedAt(): Date | null {
    return this.#export(this.role).time;
  }

  /** Notes that the open document was written to a file. */
  noteFile(): Date {
    const now = this.#now();
    this.#export(this.role).note(now);
    return now;
  }
}
