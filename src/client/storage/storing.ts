/** Stores one screen's text and follows what is stored. Its steps follow one another; edits may come at any time between them. */
import { planEdit, planReplace } from '../../domain/drafts/plan.ts';
import type { Standing } from '../../domain/drafts/plan.ts';
import { headOf, stampOf } from '../../domain/drafts/record.ts';
import type { DraftRecord, Point, Write } from '../../domain/drafts/record.ts';
import { commit, within } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Status } from './draft-state.ts';
import type { EditedText } from './edited-text.ts';
import { wordsKey } from './ports.ts';
import type { DraftKey, Ports } from './ports.ts';

/** Storing begins so long after the first edit that is not stored, in milliseconds, so that it is done within a second. */
const storeAfter = 500;
/** After a failure it is tried again so long after, in milliseconds. */
const retryAfter = 5000;

export class Storing implements DraftKey {
  readonly tool: string;
  readonly id: string;
  /** Names this screen among all that write the draft. */
  readonly writer: string;
  /** The stamp of the stored text that this screen builds on. */
  base: string | null = null;
  /** The stamp of this screen's text that was stored last, as current text or put aside. */
  own: string | null = null;
  /** The revision that this screen builds on; 0 if none. */
  revision = 0;
  /** When that was stored. */
  savedAt: Date | null = null;
  readonly #ports: Ports;
  readonly #edited: EditedText;
  readonly #tell: (status: Status) => void;
  #queue: Promise<unknown> = Promise.resolve();
  #cancel: (() => void) | undefined;

  constructor(ports: Ports, { tool, id }: DraftKey, edited: EditedText, tell: (status: Status) => void) {
    this.#ports = ports;
    this.#edited = edited;
    this.#tell = tell;
    this.writer = ports.unique();
    this.tool = tool;
    this.id = id;
  }

  /** Whether this screen's text was put aside, and nobody has decided between it and the current one. */
  get isAside(): boolean {
    return this.own !== this.base;
  }

  /** Takes this screen's last words away: they are stored, or something else was decided for. */
  forgetWords(): void {
    if (this.#edited.left > 0) this.#ports.notes.remove({ key: wordsKey(this) });
  }

  /** Does one step after the others. */
  next(step: () => Promise<unknown>): Promise<void> {
    const done = this.#queue.then(step).then(() => undefined);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Has the text stored soon. */
  soon(): void {
    this.#wait(storeAfter);
  }

  #wait(milliseconds: number): void {
    this.#cancel ??= this.#ports.after(milliseconds, () => {
      this.#cancel = undefined;
      void this.next(() => this.store());
    });
  }

  /** The text as it is now, on its way into the storage. */
  writing(): Write {
    const { tool, id, writer, base, revision } = this;
    const { title, text, seq } = this.#edited;
    return { tool, id, title, text, writer, at: Number(this.#ports.now()), seq, base, known: revision };
  }

  /** Undefined: there is none. Null: the storage does not tell. */
  async read(): Promise<DraftRecord | undefined | null> {
    try {
      return await within(this.#ports, this.#ports.backend.read(this));
    } catch {
      return null;
    }
  }

  /** The text of a revision; undefined if it is gone, or the storage does not tell. */
  async textAt(revision: number): Promise<string | undefined> {
    try {
      return await within(this.#ports, this.#ports.backend.text(this, revision));
    } catch {
      return undefined;
    }
  }

  /** Changes the stored draft; a failure is told, and storing is tried again later. */
  async commit(decide: Parameters<typeof commit>[2]): Promise<Outcome> {
    const outcome = await commit(this.#ports, this, decide);
    if (outcome.failure) {
      this.#wait(retryAfter);
      this.#tell(outcome.failure);
    }
    return outcome;
  }

  /** Stores what is not stored yet. */
  async store(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#edited.dirty) return;
    const write = this.writing();
    let standing: Standing = 'new';
    const { record } = await this.commit((stored) => {
      const plan = planEdit(stored, write);
      standing = plan.standing;
      return plan.change;
    });
    if (record) this.#stored(record, write, standing);
  }

  /** Stores a text in the place of the current one, whoever wrote that. True if it is stored. */
  async replace(write: Write): Promise<boolean> {
    const { record } = await this.commit((stored) => planReplace(stored, write));
    if (record) this.#settle(record, write, 'saved');
    return record !== null;
  }

  /** Builds on a stored text from now on. */
  buildOn(record: DraftRecord): void {
    const head = headOf(record);
    this.base = stampOf(head);
    this.revision = head.revision;
    this.savedAt = new Date(head.at);
  }

  #stored(record: DraftRecord, write: Write, standing: Standing): void {
    if (standing !== 'other') return this.#settle(record, write, standing === 'gone' ? 'evicted' : 'saved');
    this.#keep(write, record.points.at(-1));
    this.#tell('other-tab');
  }

  /** This screen's text is stored as the current one. */
  #settle(record: DraftRecord, write: Write, status: Status): void {
    this.#keep(write, headOf(record));
    this.buildOn(record);
    this.#ports.notes.noteStored(this.tool, this.#ports.now());
    if (this.#edited.dirty) this.soon();
    this.#tell(this.#edited.dirty ? 'waiting' : status);
  }

  /** A text of this screen is in the storage: its last words are no longer needed, and other tabs are told. */
  #keep({ seq }: Write, point: Point | undefined): void {
    const { tool, id, writer } = this;
    this.#edited.kept = seq;
    this.own = point ? stampOf(point) : null;
    if (this.#edited.left <= seq) this.forgetWords();
    this.#ports.tell({ tool, id, writer });
  }
}
