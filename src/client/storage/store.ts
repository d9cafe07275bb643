/**
 * The draft store. What it promises:
 *
 * 1. An edit begins to be stored half a second after it was made, and at once when the page is hidden or left. A page that is
 *    left also leaves its text as last words in localStorage, because a transaction begun then may not finish.
 * 2. An edit counts as saved only when the status is `saved`: it was committed, strictly durable, and read back. From then on its text is
 *    the current one or a restore point until the storage is erased, its draft is discarded for thirty days, or `domain/drafts/thin.ts` lets a later text of the same line stand for it.
 * 3. Two tabs never overwrite each other silently. Each text names the one that it was written on; if that is no longer the current
 *    one, it is put aside as a restore point, and the person decides. The comparison and the write are one transaction, under a Web Lock.
 * 4. No room, a blocked or silent storage and an erased draft become a status; nothing is thrown. What failed is tried again.
 * 5. Only keys, databases, locks and channels that begin with `kyodo-navi` are touched.
 *
 * See docs/drafts.md.
 */
import { isOver, planBin, planPurge } from '../../domain/drafts/plan.ts';
import { placeOf, planWords } from '../../domain/drafts/last-words.ts';
import type { Fate } from '../../domain/drafts/last-words.ts';
import type { DraftRecord } from '../../domain/drafts/record.ts';
import { browserPorts } from './browser-ports.ts';
import { commit, within } from './commit.ts';
import { infoOf } from './draft-state.ts';
import type { DraftInfo } from './draft-state.ts';
import { Draft } from './open-draft.ts';
import { watchPage } from './page-life.ts';
import type { DraftKey, Left, News, Ports } from './ports.ts';

export type { DraftInfo, FileState, RestorePoint, Status } from './draft-state.ts';
export type { Draft } from './open-draft.ts';

const newestFirst = (a: DraftInfo, b: DraftInfo) => Number(b.savedAt) - Number(a.savedAt);

/** All drafts on this device, and those open on this page. */
export class DraftStore {
  /** False if the browser does not let us store: drafts are lost when the page closes. */
  readonly lasting: boolean;
  /** False if the storage did not answer the last question, so that a list may be too short. */
  readable = true;
  /** Called after another tab has changed a draft of this tool. */
  onchange: (tool: string) => void = () => {};
  readonly #ports: Ports;
  readonly #open = new Map<string, Draft>();
  /** Restore points of last words that another text had overtaken, by draft. */
  readonly #overtaken = new Map<string, number>();

  constructor(ports: Ports) {
    this.#ports = ports;
    this.lasting = ports.lasting;
    ports.hear((news) => this.#hear(news));
  }

  /** The drafts of a tool, the latest first. */
  async list(tool: string): Promise<DraftInfo[]> {
    await this.#takeWords(tool);
    await this.#purge(tool);
    return (await this.#infos(tool)).filter(({ binnedAt }) => !binnedAt);
  }

  /** The drafts of a tool that can still be taken out of the bin. */
  async bin(tool: string): Promise<DraftInfo[]> {
    const infos = await this.#infos(tool);
    return infos.filter(({ binnedAt }) => binnedAt);
  }

  /** Begins a draft. Without a text nothing is stored before the first edit. */
  async create(tool: string, title: string, text = ''): Promise<Draft> {
    const draft = this.#keepOpen(new Draft(this.#ports, { tool, id: this.#ports.unique() }, title));
    if (text === '') return draft;
    draft.edit(() => text);
    await draft.flush();
    return draft;
  }

  /** Opens a draft; undefined if this device has none of that name. */
  async open(tool: string, id: string): Promise<Draft | undefined> {
    const open = this.#open.get(`${tool}/${id}`);
    if (open) return open;
    await this.#takeWords(tool);
    const record = await this.#ask(() => this.#ports.backend.read({ tool, id }), undefined);
    const meanwhile = this.#open.get(`${tool}/${id}`);
    if (meanwhile || !record) return meanwhile;
    const draft = this.#keepOpen(new Draft(this.#ports, record, ''));
    draft.found = this.#overtaken.get(`${tool}/${id}`) ?? null;
    await draft.load(record);
    return draft;
  }

  /** Stores a draft and takes it off this page. One that cannot be stored stays, and is given back when it is opened again. */
  async close(draft: Draft): Promise<void> {
    await draft.flush();
    if (!draft.dirty) this.#open.delete(`${draft.tool}/${draft.id}`);
  }

  /** Puts a draft into the bin for thirty days. True if that was stored. */
  async discard(tool: string, id: string): Promise<boolean> {
    await this.#open.get(`${tool}/${id}`)?.flush();
    return this.#putInBin({ tool, id }, Number(this.#ports.now()));
  }

  /** Takes a draft out of the bin. */
  undiscard(tool: string, id: string): Promise<boolean> {
    return this.#putInBin({ tool, id }, null);
  }

  /** When this device last stored a draft of the tool, if the browser has erased them all since. */
  async erasedSince(tool: string): Promise<Date | null> {
    const infos = await this.#infos(tool);
    return infos.length > 0 || !this.readable ? null : this.#ports.notes.storedAt(tool);
  }

  /** Forgets that drafts were erased, after it was said. */
  forgetErased(tool: string): void {
    this.#ports.notes.noteStored(tool, null);
  }

  /** Stores what is not stored yet. True if nothing is lost by leaving. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#open.values()].map((draft) => draft.flush()));
    return this.isSafe;
  }

  /** Whether nothing is lost by leaving now. */
  get isSafe(): boolean {
    return [...this.#open.values()].every(({ isSafe }) => isSafe);
  }

  /** The page may be closing. */
  hide(): void {
    for (const draft of this.#open.values()) draft.hide();
  }

  /** The page is back. */
  async look(): Promise<void> {
    await Promise.all([...this.#open.values()].map((draft) => draft.look()));
  }

  #keepOpen(draft: Draft): Draft {
    this.#open.set(`${draft.tool}/${draft.id}`, draft);
    return draft;
  }

  async #ask<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      const answer = await within(this.#ports, question());
      this.readable = true;
      return answer;
    } catch {
      this.readable = false;
      return otherwise;
    }
  }

  async #infos(tool: string): Promise<DraftInfo[]> {
    const records = await this.#ask(() => this.#ports.backend.records(tool), [] as DraftRecord[]);
    return records.map(infoOf).toSorted(newestFirst);
  }

  /** Takes away what was in the bin long enough. A tool whose last draft goes so was not erased by the browser. */
  async #purge(tool: string): Promise<void> {
    const now = this.#ports.now();
    const infos = await this.#infos(tool);
    const over = infos.filter(({ binnedAt }) => isOver(binnedAt, now));
    for (const { id } of over) await commit(this.#ports, { tool, id }, (record) => planPurge(record, Number(now)));
    if (over.length > 0 && over.length === infos.length) this.#ports.notes.noteStored(tool, null);
  }

  async #putInBin(key: DraftKey, at: number | null): Promise<boolean> {
    const { record } = await commit(this.#ports, key, (stored) => planBin(stored, at));
    if (record) this.#ports.tell({ ...key, writer: '' });
    return record !== null;
  }

  /** Stores what closed pages left behind. */
  async #takeWords(tool: string): Promise<void> {
    const writers = new Set([...this.#open.values()].map(({ writer }) => writer));
    for (const left of this.#ports.notes.left(tool).filter(({ words }) => !writers.has(words.writer))) await this.#takeOne(left);
  }

  async #takeOne(left: Left): Promise<void> {
    const { tool, id } = left.words;
    let fate: Fate = 'known';
    const outcome = await commit(this.#ports, left.words, (record) => {
      const plan = planWords(record, left.words);
      fate = plan.fate;
      return plan.change;
    });
    if (!outcome.record) return;
    this.#ports.notes.remove(left);
    if ((fate as Fate) === 'aside') this.#overtaken.set(`${tool}/${id}`, placeOf(outcome.record, left.words));
  }

  #hear({ tool, id, writer }: News): void {
    const draft = this.#open.get(`${tool}/${id}`);
    if (draft && draft.writer !== writer) void draft.look();
    this.onchange(tool);
  }
}

/** Opens the store of this device. Never fails: where the browser lets us store nothing, drafts are kept until the page closes, and say so. */
export async function openStore(): Promise<DraftStore> {
  const store = new DraftStore(await browserPorts());
  watchPage(store);
  return store;
}
