/**
 * One text kept in the browser's storage. What it promises: a text counts as saved only after it was read back;
 * another tab's text is never overwritten unless asked to; foreign keys are never touched; nothing is thrown.
 */

/** Every key of this site begins with this, because other applications may live on the same origin. */
export const prefix = 'kyodo-navi:';

/** `full`: no room. `blocked`: the browser does not let us store, or forgets at once. `other-tab`: another tab has changed the text. */
export type WriteResult = 'saved' | 'full' | 'blocked' | 'other-tab';

/** What was found when reading. */
export interface ReadResult {
  readonly text: string | null;
  /** The browser does not let us read. */
  readonly blocked: boolean;
}

/** The browser's storage, or null where even asking for it is refused. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

const quotaErrors = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const failure = (error: unknown): WriteResult => (error instanceof Error && quotaErrors.includes(error.name) ? 'full' : 'blocked');

/** A place for one text under one key. */
export class DraftSlot {
  readonly key: string;
  readonly #storage: Storage | null;
  /** The text that this tab last read or wrote; any other text is another tab's. */
  #known: string | null = null;

  constructor(storage: Storage | null, name: string) {
    this.#storage = storage;
    this.key = `${prefix}${name}`;
  }

  /** Reads the text; from now on it is the one that may be overwritten. */
  read(): ReadResult {
    try {
      if (!this.#storage) return { text: null, blocked: true };
      this.#known = this.#storage.getItem(this.key);
      return { text: this.#known, blocked: false };
    } catch {
      return { text: null, blocked: true };
    }
  }

  /** Writes the text and reads it back. With `force`, another tab's text is overwritten. */
  write(text: string, force = false): WriteResult {
    try {
      if (!this.#storage) return 'blocked';
      if (!force && this.#isForeign(this.#storage.getItem(this.key))) return 'other-tab';
      this.#storage.setItem(this.key, text);
      if (this.#storage.getItem(this.key) !== text) return 'blocked';
      this.#known = text;
      return 'saved';
    } catch (error) {
      return failure(error);
    }
  }

  /** Takes the text away, unless another tab has changed it. */
  remove(): WriteResult {
    try {
      if (!this.#storage) return 'blocked';
      if (this.#isForeign(this.#storage.getItem(this.key))) return 'other-tab';
      this.#storage.removeItem(this.key);
      this.#known = null;
      return 'saved';
    } catch (error) {
      return failure(error);
    }
  }

  /** Whether a storage event tells of another tab's text under this key. A text taken away endangers nothing. */
  isChangedBy(event: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
    return event.key === this.key && this.#isForeign(event.newValue);
  }

  #isForeign(text: string | null): boolean {
    return text !== null && text !== this.#known;
  }
}
