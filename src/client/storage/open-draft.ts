/** A draft that is open on this screen. */
import { compare, planFiled, planMark } from '../../domain/drafts/plan.ts';
import { headOf, stampOf } from '../../domain/drafts/record.ts';
import type { DraftRecord } from '../../domain/drafts/record.ts';
import { pointsOf } from './draft-state.ts';
import type { FileState, RestorePoint, Status } from './draft-state.ts';
import { EditedText } from './edited-text.ts';
import type { DraftKey, Ports } from './ports.ts';
import { Storing } from './storing.ts';

const calm: readonly Status[] = ['empty', 'waiting', 'saved', 'evicted'];

/** An open draft. */
export class Draft implements DraftKey {
  status: Status = 'empty';
  /** A restore point with the text of a screen that closed before it became the current one: it could not be stored in time, or nobody had decided between it and another tab's. */
  found: number | null = null;
  /** When the last file was written from this draft. */
  filedAt: Date | null = null;
  /** Called after status, text or title have changed. */
  onchange: () => void = () => {};
  readonly #ports: Ports;
  readonly #edited: EditedText;
  readonly #storing: Storing;

  constructor(ports: Ports, key: DraftKey, title: string) {
    this.#ports = ports;
    this.#edited = new EditedText(title);
    this.#storing = new Storing(ports, key, this.#edited, (status) => this.#tell(status));
    if (!ports.lasting) this.status = 'blocked';
  }

  get tool(): string { return this.#storing.tool; }
  get id(): string { return this.#storing.id; }
  /** Names this screen among all that write the draft. */
  get writer(): string { return this.#storing.writer; }
  get title(): string { return this.#edited.title; }
  /** The text as this screen has it. */
  get text(): string { return this.#edited.text; }
  /** Grows whenever another text takes the place of this screen's: opened, restored, taken over. Then the screen has to be drawn anew. */
  get replaced(): number { return this.#edited.replaced; }
  /** When the stored text was stored. */
  get savedAt(): Date | null { return this.#storing.savedAt; }
  /** The stored revision that this screen shows or builds on; 0 if none. */
  get revision(): number { return this.#storing.revision; }
  /** Whether this screen has edits that are not stored, neither as current text nor put aside. */
  get dirty(): boolean { return this.#edited.dirty; }

  /** Whether nothing is lost if this screen closes now and the browser stores nothing more. */
  get isSafe(): boolean {
    return (!this.dirty && this.#ports.lasting) || this.fileState === 'new' || this.text === '';
  }

  /** Whether the last file has every edit. */
  get fileState(): FileState {
    if (!this.filedAt) return 'none';
    return this.#edited.filed === this.#edited.seq ? 'new' : 'old';
  }

  /** Takes an edit. `write` is called when the text is needed; it gives the whole text as it is then. */
  edit(write: () => string, title = this.title): void {
    this.#edited.edit(write, title);
    this.#storing.soon();
    if (calm.includes(this.status)) this.#tell('waiting');
  }

  /** Gives the draft another name, which is stored like an edit. */
  rename(title: string): void {
    const { text } = this;
    this.edit(() => text, title);
  }

  /** Stores what is not stored yet. */
  flush(): Promise<Status> {
    return this.#next(() => this.#storing.store());
  }

  /** The page may be closing: leaves last words, which need no waiting, and stores. What was put aside leaves them too, so that the next page asks again. True if the edits are safe from now on. */
  hide(): boolean {
    if (!this.dirty && !this.#storing.isAside) return true;
    const left = this.#ports.notes.leave(this.#storing.writing());
    if (left) this.#edited.left = this.#edited.seq;
    void this.flush();
    return left;
  }

  /** Looks whether another tab has changed the draft, or the browser has erased it. */
  look(): Promise<Status> {
    return this.#next(async () => {
      if (this.dirty) return this.#storing.store();
      const record = await this.#storing.read();
      if (record === null) return;
      const standing = compare(record, this.#storing);
      if (standing === 'gone') return this.#storeAnew();
      if (standing === 'other' && record) await this.#yield(record);
    });
  }

  /** What can be brought back, newest first. */
  async restorePoints(): Promise<RestorePoint[]> {
    const record = await this.#storing.read();
    return record ? pointsOf(record) : [];
  }

  /** The text of a restore point. */
  textAt(revision: number): Promise<string | undefined> {
    return this.#storing.textAt(revision);
  }

  /** Stores, then names the stored text, for example before an import. The answer is its revision; null if it could not be stored. */
  async mark(label: string): Promise<number | null> {
    let revision: number | null = null;
    await this.#next(async () => {
      await this.#storing.store();
      if (this.dirty) return;
      const { own } = this.#storing;
      const { record } = await this.#storing.commit((stored) => planMark(stored, own, label));
      revision = record?.points.find((point) => stampOf(point) === own)?.revision ?? null;
    });
    return revision;
  }

  /** Makes the text of a restore point current. What was current stays a restore point. */
  restore(revision: number): Promise<Status> {
    return this.#next(async () => {
      await this.#storing.store();
      const text = await this.textAt(revision);
      if (!this.dirty && text !== undefined) await this.#replace(text);
    });
  }

  /** Takes over the other tab's text. This screen's text stays a restore point. */
  takeOther(): Promise<Status> {
    return this.#next(async () => {
      await this.#storing.store();
      const record = await this.#storing.read();
      if (!this.dirty && record) await this.load(record);
    });
  }

  /** Stores this screen's text over the other tab's. That one stays a restore point. */
  overwrite(): Promise<Status> {
    return this.#next(() => this.#storing.replace(this.#storing.writing()));
  }

  /** Notes that a file was written with the text as it is now. */
  async noteFile(): Promise<void> {
    const at = this.#ports.now();
    this.filedAt = at;
    this.#edited.filed = this.#edited.seq;
    this.#tell(this.status);
    await this.#next(async () => {
      await this.#storing.store();
      const { revision } = this;
      if (this.fileState === 'new' && revision > 0) await this.#storing.commit((record) => planFiled(record, revision, Number(at)));
    });
  }

  /** Shows the current text of a record, unless an edit comes meanwhile. */
  async load(record: DraftRecord): Promise<void> {
    const edited = this.#edited;
    const { seq } = edited;
    const text = await this.textAt(record.head);
    if (text === undefined) return this.#tell('blocked');
    if (seq !== edited.seq) return;
    edited.replace(text, headOf(record).title);
    edited.seq += 1;
    edited.kept = edited.seq;
    this.#storing.buildOn(record);
    this.#storing.own = this.#storing.base;
    this.#storing.forgetWords();
    this.#takeFiled(record);
    this.#tell('saved');
  }

  #takeFiled({ filed, head }: DraftRecord): void {
    if (filed) this.filedAt = new Date(filed.at);
    if (filed?.revision === head) this.#edited.filed = this.#edited.seq;
  }

  /** Does one step after the others. */
  async #next(step: () => Promise<unknown>): Promise<Status> {
    await this.#storing.next(step);
    return this.status;
  }

  #tell(status: Status): void {
    this.status = status === 'saved' && !this.#ports.lasting ? 'blocked' : status;
    this.onchange();
  }

  /** The text is gone from the storage although this screen has edited nothing since. */
  #storeAnew(): Promise<void> {
    this.#edited.seq += 1;
    return this.#storing.store();
  }

  /** Another tab's text is current: without anything to lose it is shown, else the person decides. */
  async #yield(record: DraftRecord): Promise<void> {
    if (this.text === '' || !this.#storing.isAside) await this.load(record);
    else this.#tell('other-tab');
  }

  /** Stores a text in the place of this screen's, and shows it. Edits that come meanwhile stay on the screen. */
  async #replace(text: string): Promise<void> {
    const edited = this.#edited;
    edited.seq += 1;
    const { seq } = edited;
    const { replaced } = edited;
    const stored = await this.#storing.replace({ ...this.#storing.writing(), text });
    if (!stored) edited.seq += 1;
    else if (seq === edited.seq && replaced === edited.replaced) edited.replace(text, this.title);
    this.onchange();
  }
}
