/** A worker of this page as the helper of its storage. Loaded when something is written. */
import { HelpedBackend, HelperGone } from './helped-backend.ts';
import type { Helper } from './helped-backend.ts';
import type { Backend, Ports } from './ports.ts';
import type { Answer, Question } from './swap.ts';

/** What the page sends. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** What comes back: an answer, or the name of the storage's error. The first says only that the worker is there. */
export interface Told {
  readonly id: number;
  readonly answer?: Answer;
  readonly error?: string;
}

const errorCalled = (name: string) => Object.assign(new Error('The storage failed in the worker'), { name });

/** A worker for the database of that name. */
export class WorkerHelper implements Helper {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
  readonly #there = Promise.withResolvers<void>();
  #asked = 0;
  #ended = false;

  /** Throws where there are no workers. */
  constructor(database: string) {
    this.#worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module', name: database });
    this.#worker.onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
    this.#worker.onerror = () => this.end();
    this.#worker.onmessageerror = () => this.end();
  }

  /** Waits until its code is loaded; rejects if that fails. */
  get there(): Promise<void> {
    return this.#there.promise;
  }

  async ask(question: Question): Promise<Answer> {
    if (this.#ended) throw new HelperGone();
    const waiting = Promise.withResolvers<Answer>();
    this.#waiting.set(this.#asked += 1, waiting);
    this.#worker.postMessage({ id: this.#asked, question } satisfies Asked);
    return waiting.promise;
  }

  end(): void {
    this.#ended = true;
    this.#worker.terminate();
    for (const { reject } of [this.#there, ...this.#waiting.values()]) reject(new HelperGone());
    this.#waiting.clear();
  }

  #hear({ id, answer, error }: Told): void {
    this.#there.resolve();
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (answer) waiting?.resolve(answer);
    else waiting?.reject(errorCalled(error ?? ''));
  }
}

/** The backend with a worker that is ready to help it. */
export async function withWorker(direct: Backend, after: Pick<Ports, 'after'>, database: string): Promise<Backend> {
  const helper = new WorkerHelper(database);
  await helper.there;
  return new HelpedBackend(direct, after, helper);
}
