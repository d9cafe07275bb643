/** Whether the browser promises to keep what is stored when room gets scarce. */

/** `kept`: promised. `may-go`: not promised. `unknown`: the browser does not say. */
export type Persistence = 'kept' | 'may-go' | 'unknown';

const ask = async (question: 'persist' | 'persisted', storage?: StorageManager): Promise<Persistence> => {
  try {
    const answer = await storage?.[question]?.();
    return answer === undefined ? 'unknown' : answer ? 'kept' : 'may-go';
  } catch {
    return 'unknown';
  }
};

/** What the browser has promised so far. */
export const persistence = (storage: StorageManager | undefined = navigator.storage): Promise<Persistence> => ask('persisted', storage);

/** Asks the browser for the promise; only after a click that was told the reason. */
export const askPersistence = (storage: StorageManager | undefined = navigator.storage): Promise<Persistence> => ask('persist', storage);
