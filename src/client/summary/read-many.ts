/** Reads many files without holding the page up: a little at a time, with a breath between. */

/** How long the page may be held at once, in milliseconds, and how many files are fetched ahead. */
const slice = 12;
const ahead = 8;

type Scheduling = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page do what waits: paint, answer a key. */
export const breathe = (): Promise<void> =>
  (globalThis as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => { setTimeout(resolve); });

/** What happens to each file. */
export interface Reader {
  /** Called with the bytes, or with null when the browser cannot hand the file over. Never throws. */
  readonly read: (file: File, bytes: Uint8Array | null) => Promise<void>;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

const bytesOf = (file: File, limit: number): Promise<Uint8Array | null> =>
  (file.size > limit ? Promise.resolve(new Uint8Array()) : file.arrayBuffer().then((buffer) => new Uint8Array(buffer))).catch(() => null);

/** Reads the files one after another; the number of those read, fewer than all only when it was stopped. A file above the limit is not fetched. */
export async function readMany(files: readonly File[], limit: number, { read, onProgress, signal }: Reader): Promise<number> {
  const fetched = files.slice(0, ahead).map((file) => bytesOf(file, limit));
  let since = performance.now();
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return index;
    const bytes = await fetched.shift();
    const next = files[index + ahead];
    if (next) fetched.push(bytesOf(next, limit));
    await read(file, bytes ?? null);
    if (performance.now() - since < slice) continue;
    onProgress(index + 1);
    await breathe();
    since = performance.now();
  }
  return files.length;
}
