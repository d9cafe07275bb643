/** The worker that writes drafts and reads them back. Its name is that of the database. */
import { IndexedBackend } from './indexed-backend.ts';
import { swap } from './swap.ts';
import type { Asked, Told } from './worker-helper.ts';

const worker = globalThis as unknown as { readonly name: string; postMessage(told: Told): void };
const backend = new IndexedBackend(worker.name);

addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked>) => void swap(backend, question).then(
  (answer) => worker.postMessage({ id, answer }),
  (error: unknown) => worker.postMessage({ id, error: error instanceof Error ? error.name : 'Error' }),
));
worker.postMessage({ id: 0 });
