/** A draft that is open on this screen. Its steps follow one another; edits may come at any time between them. */
import { planEdit, planFiled, planMark, planReplace, compare } from '../../domain/drafts/plan.ts';
import type { Standing } from '../../domain/drafts/plan.ts';
import { headOf, stampOf } from '../../domain/drafts/record.ts';
import type { DraftRecord, Point, Write } from '../../domain/drafts/record.ts';
import { commit, within } from './commit.ts';
import type { Outcome } from './commit.ts';
import { pointsOf } from './draft-state.ts';
import type { FileState, RestorePoint, Status } from './draft-state.ts';
import { wordsKey } from './ports.ts';
import type { DraftKey, Ports } from './ports.ts';

/** Storing begins so long after the first edit that is not stored, in milliseconds, so that it is done within a second. */
export const storeAfter = 500;
/** After a failure it is tried again so long after, in milliseconds. */
const retryAfter = 5000;

const calm: readonly Status[] = ['empty', 'waiting', 'saved', 'evicted'];

/** An open draft. */
export class Draft implements DraftKey {
  readonly tool: string;
  readonly id: string;
  /** Names this screen among all that write the draft. */
  readonly writer: string;
  title: string;
  status: Status = 'empty';
  /** When the stored text was stored. */
  savedAt: Date | null = null;
  /** The stored revision that this screen shows or builds on; 0 if none. */
  revision = 0;
  /** A restore point with the text of a screen that closed before it could be stored, and that another text has overtaken meanwhile. */
  found: number | null = null;
  /** Grows whenever another text takes the place of this screen's: opened, restored, taken over. Then the screen has to be drawn anew. */
  replaced = 0;
  /** Called after status, text or title have changed. */
  onchange: () => void = () => {};
  /** When the last file was written from this draft. */
  filedAt: Date | null = null;
  readonly #ports: Ports;
  #write: () => string = () => '';
  #text: string | undefined = '';
  /** Counts edits; `#kept` is the last one that is stored, `#filed` the one that the last file holds. */
  #seq = 0;
  #kept = 0;
  #filed = -1;
  /** The last edit in this screen's last words. */
  #left = 0;
  /** The stamp of the stored text that this screen builds on, and of its own last stored one. */
  #base: string | null = null;
  #own: string | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #cancel: (() => void) | undefined;

  constructor(ports: Ports, { tool, id }: DraftKey, title: string) {
    this.#ports = ports;
    this.writer = ports.unique();
    this.tool = tool;
    this.id = id;
    this.title = title;
  }

  /** The text as this screen has it. */
  get text(): string {
    this.#text ??= this.#write();
    return this.#text;
  }

  /** Whether this screen has edits that are not stored, neither as current text nor put aside. */
  get dirty(): boolean {
    return this.#kept !== this.#seq;
  }

  /** Whether nothing is lost if this screen closes now and the browser stores nothing more. */
  get isSafe(): boolean {
    return (!this.dirty && this.#ports.lasting) || this.fileState === 'new' || this.text === '';
  }

  /** Whether the last file has every edit. */
  get fileState(): FileState {
    if (!this.filedAt) return 'none';
    return this.#filed === this.#seq ? 'new' : 'old';
  }

  /** Takes an edit. `write` is called when the text is needed; it gives the whole text as it is then. */
  edit(write: () => string, title = this.title): void {
    Object.assign(this, { title });
    this.#write = write;
    this.#text = undefined;
    this.#seq += 1;
    this.#wait(storeAfter);
    if (calm.includes(this.status)) this.#tell('waiting');
  }

  /** Gives the draft another name, which is stored like an edit. */
  rename(title: string): void {
    const { text } = this;
    this.edit(() => text, title);
  }

  /** Stores what is not stored yet. */
  flush(): Promise<Status> {
    return this.#next(() => this.#store());
  }

  /** The page may be closing: leaves last words, which need no waiting, and stores. True if the edits are safe from now on. */
  hide(): boolean {
    if (!this.dirty) return true;
    const left = this.#ports.notes.leave(this.#writing());
    if (left) this.#left = this.#seq;
    void this.flush();
    return left;
  }

  /** Looks whether another tab has changed the draft, or the browser has erased it. */
  look(): Promise<Status> {
    return this.#next(async () => {
      if (this.dirty) return this.#store();
      const record = await this.#read();
      if (record === null) return undefined;
      const standing = compare(record, { base: this.#base, writer: this.writer });
      if (standing === 'gone') return this.#storeAnew();
      if (standing === 'other' && record) await this.#yield(record);
    });
  }

  /** What can be brought back, newest first. */
  async restorePoints(): Promise<RestorePoint[]> {
    const record = await this.#read();
    return record ? pointsOf(record) : [];
  }

  /** The text of a restore point. */
  async textAt(revision: number): Promise<string | undefined> {
    return within(this.#ports, this.#ports.backend.text(this, revision)).catch(() => undefined);
  }

  /** Stores, then names the stored text, for example before an import. The answer is its revision; null if it could not be stored. */
  async mark(label: string): Promise<number | null> {
    let named: Point | undefined;
    await this.#next(async () => {
      await this.#store();
      if (this.dirty) return;
      const outcome = await this.#commit((record) => planMark(record, this.#own, label));
      named = outcome.failure ? undefined : outcome.record?.points.find((point) => stampOf(point) === this.#own);
    });
    return named?.revision ?? null;
  }

  /** Makes a restore point current. What was current stays a restore point. */
  restore(revision: number): Promise<Status> {
    return this.#next(async () => {
      await this.#store();
      const [record, text] = [await this.#read(), await this.textAt(revision)];
      const point = record?.points.find((one) => one.revision === revision);
      if (this.dirty || !point || text === undefined) return;
      await this.#replace({ ...this.#writing(), text, title: point.title, seq: ++this.#seq });
    });
  }

  /** Takes over the other tab's text. This screen's text stays a restore point. */
  takeOther(): Promise<Status> {
    return this.#next(async () => {
      await this.#store();
      const record = await this.#read();
      if (!this.dirty && record) await this.#show(record);
    });
  }

  /** Stores this screen's text over the other tab's. That one stays a restore point. */
  overwrite(): Promise<Status> {
    return this.#next(async () => {
      const write = this.#writing();
      const outcome = await this.#commit((record) => planReplace(record, write));
      if (outcome.record) this.#settle(outcome.record, write, 'saved');
    });
  }

  /** Notes that a file was written with the text as it is now. */
  async noteFile(): Promise<void> {
    this.filedAt = this.#ports.now();
    this.#filed = this.#seq;
    this.#tell(this.status);
    await this.#next(async () => {
      await this.#store();
      if (this.fileState === 'new' && this.revision > 0) await this.#noteFiled();
    });
  }

  /** Shows a stored record from now on. */
  async load(record: DraftRecord): Promise<void> {
    await this.#show(record);
  }

  #noteFiled(): Promise<Outcome> {
    const at = Number(this.filedAt);
    return this.#commit((record) => planFiled(record, this.revision, at));
  }

  /** Does one step after the others. */
  #next(step: () => Promise<unknown>): Promise<Status> {
    const done = this.#queue.then(step).then(() => this.status);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #wait(milliseconds: number): void {
    this.#cancel ??= this.#ports.after(milliseconds, () => {
      this.#cancel = undefined;
      void this.flush();
    });
  }

  #tell(status: Status): void {
    this.status = status === 'saved' && !this.#ports.lasting ? 'blocked' : status;
    this.onchange();
  }

  #writing(): Write {
    const { tool, id, title, text, writer, revision } = this;
    return { tool, id, title, text, writer, at: Number(this.#ports.now()), seq: this.#seq, base: this.#base, known: revision };
  }

  /** Undefined: there is none. Null: the storage does not tell. */
  #read(): Promise<DraftRecord | undefined | null> {
    return within(this.#ports, this.#ports.backend.read(this)).catch(() => null);
  }

  async #commit(decide: Parameters<typeof commit>[2]): Promise<Outcome> {
    const outcome = await commit(this.#ports, this, decide);
    if (outcome.failure) {
      this.#wait(retryAfter);
      this.#tell(outcome.failure);
    }
    return outcome;
  }

  async #store(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.dirty) return;
    const write = this.#writing();
    let standing: Standing = 'new';
    const outcome = await this.#commit((record) => {
      const plan = planEdit(record, write);
      standing = plan.standing;
      return plan.change;
    });
    if (outcome.record) this.#stored(outcome.record, write, standing);
  }

  #stored(record: DraftRecord, write: Write, standing: Standing): void {
    if (standing !== 'other') return this.#settle(record, write, standing === 'gone' ? 'evicted' : 'saved');
    this.#keep(write, record.points.at(-1));
    this.#tell('other-tab');
  }

  /** This screen's text is stored as the current one. */
  #settle(record: DraftRecord, write: Write, status: Status): void {
    this.#keep(write, headOf(record));
    this.#buildOn(record);
    this.#ports.notes.noteStored(this.tool, this.#ports.now());
    if (this.dirty) this.#wait(storeAfter);
    this.#tell(this.dirty ? 'waiting' : status);
  }

  /** A text of this screen is in the storage: its last words are no longer needed, and other tabs are told. */
  #keep({ seq }: Write, point: Point | undefined): void {
    this.#kept = seq;
    this.#own = point ? stampOf(point) : null;
    if (this.#left > 0 && this.#left <= seq) this.#ports.notes.remove({ key: wordsKey(this) });
    this.#ports.tell({ tool: this.tool, id: this.id, writer: this.writer });
  }

  #buildOn(record: DraftRecord): void {
    const head = headOf(record);
    this.#base = stampOf(head);
    this.revision = head.revision;
    this.savedAt = new Date(head.at);
  }

  /** The text is gone from the storage although this screen has edited nothing since. */
  #storeAnew(): Promise<void> {
    this.#seq += 1;
    return this.#store();
  }

  /** Another tab's text is current: without anything to lose it is shown, else the person decides. */
  async #yield(record: DraftRecord): Promise<void> {
    if (this.text === '') await this.#show(record);
    else this.#tell('other-tab');
  }

  /** Stores a text in the place of this screen's, and shows it. Edits that came meanwhile stay on the screen. */
  async #replace(write: Write): Promise<void> {
    const outcome = await this.#commit((record) => planReplace(record, write));
    if (!outcome.record) {
      this.#seq += 1;
      return;
    }
    if (write.seq === this.#seq) this.#take(write.text, write.title);
    this.#settle(outcome.record, write, 'saved');
  }

  #take(text: string, title: string): void {
    this.title = title;
    this.#write = () => text;
    this.#text = text;
    this.replaced += 1;
  }

  /** Shows the current text of the storage, unless an edit came meanwhile. */
  async #show(record: DraftRecord): Promise<void> {
    const seq = this.#seq;
    const text = await this.textAt(record.head);
    if (text === undefined) return this.#tell('blocked');
    if (seq !== this.#seq) return;
    this.#take(text, headOf(record).title);
    this.#kept = this.#seq += 1;
    this.#buildOn(record);
    this.#own = this.#base;
    if (record.filed) this.filedAt = new Date(record.filed.at);
    if (record.filed?.revision === record.head) this.#filed = this.#seq;
    this.#tell('saved');
  }
}
