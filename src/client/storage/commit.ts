/** Changes a draft in the storage: under a lock, in one step, and read back afterwards. Never throws. */
import type { Change, DraftRecord } from '../../domain/drafts/record.ts';
import { prefix } from './ports.ts';
import type { Backend, DraftKey, Ports } from './ports.ts';
import { holds } from './read-back.ts';

/** `full`: no room. `blocked`: the browser does not let us store, forgets at once, or does not answer. */
export type Failure = 'full' | 'blocked';

/** How a change went. */
export interface Outcome {
  /** The record as it is now; null if there is none, or if the change failed. */
  readonly record: DraftRecord | null;
  readonly failure: Failure | null;
}

/** A step that takes longer counts as failed, in milliseconds: some browsers never answer. */
const patience = 8000;

const quotaErrors = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const failureOf = (error: unknown): Failure => (error instanceof Error && quotaErrors.includes(error.name) ? 'full' : 'blocked');

/** Waits for an answer, but not for ever. */
export function within<T>(ports: Pick<Ports, 'after'>, answer: Promise<T>, milliseconds = patience, late = () => new Error('The storage does not answer')): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const cancel = ports.after(milliseconds, () => reject(late()));
  answer.then(resolve, reject).finally(cancel);
  return promise;
}

async function carryOut(backend: Backend, key: DraftKey, decide: (record: DraftRecord | undefined) => Change | undefined): Promise<Outcome> {
  let before: DraftRecord | undefined;
  let change: Change | undefined;
  await backend.change(key, (record) => {
    before = record;
    change = decide(record);
    return change;
  });
  if (!change) return { record: before ?? null, failure: null };
  return (backend.held?.(change) ?? await holds(backend, key, change)) ? { record: change.record, failure: null } : { record: null, failure: 'blocked' };
}

/** Carries out what is decided about the stored record. Without a decision nothing is written. */
export async function commit(ports: Ports, key: DraftKey, decide: (record: DraftRecord | undefined) => Change | undefined): Promise<Outcome> {
  try {
    return await within(ports, ports.lock(`${prefix}:draft:${key.tool}:${key.id}`, () => carryOut(ports.backend, key, decide)));
  } catch (error) {
    return { record: null, failure: failureOf(error) };
  }
}
