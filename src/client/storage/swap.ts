/** Comparing and writing, asked from elsewhere: a question and an answer that can be sent between a page and its worker. */
import type { Change, DraftRecord } from '../../domain/drafts/record.ts';
import type { Backend, DraftKey } from './ports.ts';
import { holds } from './read-back.ts';

/** Write the change if the record is still the one that was seen. */
export interface Question {
  readonly key: DraftKey;
  readonly seen: DraftRecord | undefined;
  readonly change: Change | undefined;
}

/** How that went. */
export interface Answer {
  /** Whether the record was the one that was seen. If not, nothing was written. */
  readonly fits: boolean;
  /** The record that was there. */
  readonly found: DraftRecord | undefined;
  /** Whether the storage gave back what was written. */
  readonly held: boolean;
}

/** Compares and writes in one step, then reads back. */
export async function swap(backend: Backend, { key, seen, change }: Question): Promise<Answer> {
  let found: DraftRecord | undefined;
  let fits = false;
  await backend.change(key, (record) => {
    found = record;
    fits = JSON.stringify(record) === JSON.stringify(seen);
    return fits ? change : undefined;
  });
  return { fits, found, held: fits && change !== undefined && await holds(backend, key, change) };
}
