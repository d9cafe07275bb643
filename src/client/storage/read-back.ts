/** Reads back what was written. */
import type { Change } from '../../domain/drafts/record.ts';
import type { Backend, DraftKey } from './ports.ts';

/** Whether the storage has what was written. */
export async function holds(backend: Pick<Backend, 'read' | 'text'>, key: DraftKey, { record, put }: Change): Promise<boolean> {
  const stored = await backend.read(key);
  if (!record || !stored) return !record === !stored;
  if (stored.next < record.next) return false;
  return !put || (await backend.text(key, put.revision)) === put.text;
}
