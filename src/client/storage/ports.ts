/** What the draft store needs from its surroundings, so that tests can crash, fill, erase and slow down each of them. */
import type { Change, DraftRecord, Write } from '../../domain/drafts/record.ts';

/** Begins every key, database, lock and channel of this site, because other applications may live on the same origin. */
export const prefix = 'kyodo-navi';

/** Names one draft. */
export interface DraftKey {
  readonly tool: string;
  readonly id: string;
}

/** Keeps records and texts. Everything may reject. */
export interface Backend {
  /** All records of a tool, those in the bin included. */
  records(tool: string): Promise<DraftRecord[]>;
  read(key: DraftKey): Promise<DraftRecord | undefined>;
  text(key: DraftKey, revision: number): Promise<string | undefined>;
  /** One step that nothing comes between: reads the record, decides, writes. Resolves after the commit. */
  change(key: DraftKey, decide: (record: DraftRecord | undefined) => Change | undefined): Promise<void>;
  /** Whether the storage gave back what was written, if that has been looked at already. */
  held?(change: Change): boolean | undefined;
}

/** Last words as they were found. */
export interface Left {
  readonly key: string;
  readonly json: string;
  readonly words: Write;
}

/** Small notes that are written at once, without waiting. Nothing here throws. */
export interface Notes {
  /** What closed pages left behind for a tool. */
  left(tool: string): Left[];
  /** True once the words were read back. */
  leave(words: Write): boolean;
  /** Takes words away, unless they have changed since. */
  remove(left: Pick<Left, 'key'> & Partial<Left>): void;
  /** When a draft of the tool was last stored, as far as is known. */
  storedAt(tool: string): Date | null;
  /** Notes that a draft of the tool was stored; null forgets it. */
  noteStored(tool: string, at: Date | null): void;
}

/** Told to other tabs after a draft has changed. */
export interface News extends DraftKey {
  readonly writer: string;
}

/** Everything outside. */
export interface Ports {
  readonly backend: Backend;
  readonly notes: Notes;
  /** False if the backend forgets when the page closes. */
  readonly lasting: boolean;
  /** Runs while no other tab runs under the same name, as far as the browser can promise that. */
  lock<T>(name: string, act: () => Promise<T>): Promise<T>;
  tell(news: News): void;
  /** Hears what other tabs tell. */
  hear(hearing: (news: News) => void): void;
  now(): Date;
  /** Acts once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, act: () => void): () => void;
  /** A name that nothing else has. */
  unique(): string;
}

/** The key of a writer's last words. */
export const wordsKey = ({ tool, id, writer }: Pick<Write, 'tool' | 'id' | 'writer'>): string => `${prefix}:last-words:${tool}:${id}:${writer}`;
