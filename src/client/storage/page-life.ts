/** Stores when the page is hidden or left, and looks at the storage when it is back. */
import type { DraftStore } from './store.ts';

/** Follows the life of the page. The answer ends that. */
export function watchPage(store: Pick<DraftStore, 'hide' | 'look' | 'isSafe'>): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  document.addEventListener('visibilitychange', () => { if (document.hidden) store.hide(); else void store.look(); }, { signal });
  addEventListener('pagehide', () => store.hide(), { signal });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) void store.look(); }, { signal });
  addEventListener('beforeunload', (event) => {
    store.hide();
    if (!store.isSafe) event.preventDefault();
  }, { signal });
  return () => watching.abort();
}
