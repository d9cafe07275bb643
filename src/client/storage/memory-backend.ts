/** Drafts that last until the page closes, where the browser lets us store nothing. */
import type { Change, DraftRecord } from '../../domain/drafts/record.ts';
import type { Backend, DraftKey } from './ports.ts';

/** Keeps drafts in memory. */
export class MemoryBackend implements Backend {
  readonly #records = new Map<string, DraftRecord>();
  readonly #texts = new Map<string, string>();

  async records(tool: string): Promise<DraftRecord[]> {
    return [...this.#records.values()].filter((record) => record.tool === tool);
  }

  async read({ tool, id }: DraftKey): Promise<DraftRecord | undefined> {
    return this.#records.get(JSON.stringify([tool, id]));
  }

  async text({ tool, id }: DraftKey, revision: number): Promise<string | undefined> {
    return this.#texts.get(JSON.stringify([tool, id, revision]));
  }

  async change({ tool, id }: DraftKey, decide: (record: DraftRecord | undefined) => Change | undefined): Promise<void> {
    const key = JSON.stringify([tool, id]);
    const change = decide(this.#records.get(key));
    if (!change) return;
    if (change.record) this.#records.set(key, change.record);
    else this.#records.delete(key);
    if (change.put) this.#texts.set(JSON.stringify([tool, id, change.put.revision]), change.put.text);
    for (const revision of change.drop) this.#texts.delete(JSON.stringify([tool, id, revision]));
  }
}
