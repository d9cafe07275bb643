/** Drafts in IndexedDB: one store for the records, one for the texts. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Change, DraftRecord } from '../../domain/drafts/record.ts';
import type { Backend, DraftKey } from './ports.ts';

interface Tables extends DBSchema {
  drafts: { key: [tool: string, id: string]; value: DraftRecord };
  texts: { key: [tool: string, id: string, revision: number]; value: string };
}

/** Keeps drafts in a database of that name. The connection is opened when needed, and again after the browser has closed it. */
export class IndexedBackend implements Backend {
  readonly #name: string;
  #connection: Promise<IDBPDatabase<Tables>> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  records(tool: string): Promise<DraftRecord[]> {
    return this.#with((db) => db.getAll('drafts', IDBKeyRange.bound([tool], [tool, []])));
  }

  read({ tool, id }: DraftKey): Promise<DraftRecord | undefined> {
    return this.#with((db) => db.get('drafts', [tool, id]));
  }

  text({ tool, id }: DraftKey, revision: number): Promise<string | undefined> {
    return this.#with((db) => db.get('texts', [tool, id, revision]));
  }

  change({ tool, id }: DraftKey, decide: (record: DraftRecord | undefined) => Change | undefined): Promise<void> {
    return this.#with(async (db) => {
      const transaction = db.transaction(['drafts', 'texts'], 'readwrite', { durability: 'strict' });
      const [drafts, texts] = [transaction.objectStore('drafts'), transaction.objectStore('texts')];
      const change = decide(await drafts.get([tool, id]));
      if (!change) return transaction.done;
      const { record, put, drop } = change;
      await Promise.all([
        record ? drafts.put(record, [tool, id]) : drafts.delete([tool, id]),
        put && texts.put(put.text, [tool, id, put.revision]),
        ...drop.map((revision) => texts.delete([tool, id, revision])),
        transaction.done,
      ]);
    });
  }

  /** Closes the connection; the next step opens a new one. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    (await connection?.catch(() => undefined))?.close();
  }

  async #with<T>(act: (db: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
    try {
      return await act(await this.#open());
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      await this.close();
      return act(await this.#open());
    }
  }

  #open(): Promise<IDBPDatabase<Tables>> {
    this.#connection ??= openDB<Tables>(this.#name, 1, {
      upgrade: (db) => {
        db.createObjectStore('drafts');
        db.createObjectStore('texts');
      },
      blocking: () => void this.close(),
      terminated: () => { this.#connection = undefined; },
    }).catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }
}
