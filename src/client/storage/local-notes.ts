/** Notes in localStorage: last words, and when a tool has stored a draft. */
import { readWords } from '../../domain/drafts/last-words.ts';
import type { Write } from '../../domain/drafts/record.ts';
import { prefix, wordsKey } from './ports.ts';
import type { Left, Notes } from './ports.ts';

const words = `${prefix}:last-words:`;
const stored = (tool: string) => `${prefix}:stored:${tool}`;

/** Notes in a storage; without one, nothing is noted. */
export class LocalNotes implements Notes {
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  left(tool: string): Left[] {
    return this.#try((storage) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(words));
      return keys.flatMap((key) => {
        const json = storage.getItem(key) ?? '';
        const found = readWords(json);
        return found?.tool === tool ? [{ key, json, words: found }] : [];
      });
    }, []);
  }

  leave(write: Write): boolean {
    return this.#try((storage) => {
      const json = JSON.stringify(write);
      storage.setItem(wordsKey(write), json);
      return storage.getItem(wordsKey(write)) === json;
    }, false);
  }

  remove({ key, json }: Pick<Left, 'key'> & Partial<Left>): void {
    this.#try((storage) => { if (json === undefined || storage.getItem(key) === json) storage.removeItem(key); }, undefined);
  }

  storedAt(tool: string): Date | null {
    const time = new Date(this.#try((storage) => storage.getItem(stored(tool)), null) ?? '');
    return Number.isNaN(time.getTime()) ? null : time;
  }

  noteStored(tool: string, at: Date | null): void {
    this.#try((storage) => {
      if (at) storage.setItem(stored(tool), at.toISOString());
      else storage.removeItem(stored(tool));
    }, undefined);
  }

  #try<T>(act: (storage: Storage) => T, otherwise: T): T {
    try {
      return this.#storage ? act(this.#storage) : otherwise;
    } catch {
      return otherwise;
    }
  }
}
