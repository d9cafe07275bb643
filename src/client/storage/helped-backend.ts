/** Has texts written and read back by a helper, so that the page is not held up; when it dies, the page does it itself. */
import type { Change, DraftRecord } from '../../domain/drafts/record.ts';
import { within } from './commit.ts';
import type { Backend, DraftKey, Ports } from './ports.ts';
import type { Answer, Question } from './swap.ts';

/** Someone beside the page with the same storage. Any other error than `HelperGone` is the storage's. */
export interface Helper {
  ask(question: Question): Promise<Answer>;
  /** Nothing is asked any more; what is not finished is not done. */
  end(): void;
}

/** The helper has died. */
export class HelperGone extends Error {}

/** A helper that takes longer counts as dead, in milliseconds; the page has then time to write by itself. */
const patience = 3000;
/** Other tabs may write between reading and writing so many times. */
const tries = 20;

type Decide = (record: DraftRecord | undefined) => Change | undefined;

/** Keeps drafts in a backend, with help. */
export class HelpedBackend implements Backend {
  readonly #direct: Backend;
  readonly #after: Pick<Ports, 'after'>;
  /** Null once it has died. */
  #helper: Helper | null;
  /** The records as the helper saw them last; it compares before it writes. */
  readonly #seen = new Map<string, DraftRecord | undefined>();
  /** What the helper has written, and whether it was read back. */
  readonly #held = new WeakMap<Change, boolean>();

  constructor(direct: Backend, after: Pick<Ports, 'after'>, helper: Helper) {
    this.#direct = direct;
    this.#after = after;
    this.#helper = helper;
  }

  records(tool: string): Promise<DraftRecord[]> {
    return this.#direct.records(tool);
  }

  read(key: DraftKey): Promise<DraftRecord | undefined> {
    return this.#direct.read(key);
  }

  text(key: DraftKey, revision: number): Promise<string | undefined> {
    return this.#direct.text(key, revision);
  }

  async change(key: DraftKey, decide: Decide): Promise<void> {
    const helper = this.#helper;
    if (!helper) return this.#direct.change(key, decide);
    try {
      await this.#swap(helper, key, decide);
    } catch (error) {
      if (!(error instanceof HelperGone)) throw error;
      helper.end();
      this.#helper = null;
      await this.#direct.change(key, decide);
    }
  }

  held(change: Change): boolean | undefined {
    return this.#held.get(change);
  }

  /** Decides on what was seen last; if that has changed, decides anew. */
  async #swap(helper: Helper, key: DraftKey, decide: Decide): Promise<void> {
    const name = `${key.tool}/${key.id}`;
    for (let left = tries; left > 0; left -= 1) {
      const seen = this.#seen.get(name);
      const change = decide(seen);
      const { fits, found, held } = await within(this.#after, helper.ask({ key: { tool: key.tool, id: key.id }, seen, change }), patience, () => new HelperGone());
      this.#seen.set(name, fits && change ? change.record ?? undefined : found);
      if (!fits) continue;
      if (change) this.#held.set(change, held);
      return;
    }
    throw new Error('Other tabs never stop writing');
  }
}
