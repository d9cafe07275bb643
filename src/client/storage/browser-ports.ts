/** The browser's own locks, channel, clock and storages. Where one is missing (old browsers, pages without https) the store does without. */
import { within } from './commit.ts';
import { IndexedBackend } from './indexed-backend.ts';
import { LocalNotes } from './local-notes.ts';
import { prefix } from './ports.ts';
import type { Backend, News, Ports } from './ports.ts';

/** A lock that takes longer to get is done without, in milliseconds: a frozen tab may hold it, and the transaction compares anyway. */
const lockPatience = 3000;

function localStore(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

async function lock<T>(name: string, act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return act();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), lockPatience);
  let held = false;
  try {
    return await locks.request(name, { signal: waiting.signal }, () => {
      held = true;
      clearTimeout(timer);
      return act();
    }) as T;
  } catch (error) {
    if (held) throw error;
    return act();
  }
}

const after = (milliseconds: number, act: () => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** 128 random bits; `randomUUID` would need https. */
const unique = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

/** The database, if the browser opens one. */
async function openBackend(name: string): Promise<Backend | null> {
  try {
    const backend = new IndexedBackend(name);
    await within({ after }, backend.read({ tool: '', id: '' }));
    return backend;
  } catch {
    return null;
  }
}

/** What this browser offers. */
export async function browserPorts(name = prefix): Promise<Ports> {
  const backend = await openBackend(name);
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`${name}:drafts`) : null;
  return {
    // Where nothing can be stored, and only there: the drafts of this visit.
    backend: backend ?? new (await import('./memory-backend.ts')).MemoryBackend(),
    notes: new LocalNotes(backend ? localStore() : null),
    lasting: backend !== null,
    lock,
    after,
    unique,
    now: () => new Date(),
    tell: (news) => channel?.postMessage(news),
    hear: (hearing) => channel?.addEventListener('message', ({ data }: MessageEvent<News>) => hearing(data)),
  };
}
