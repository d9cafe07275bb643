import { vi } from 'vitest';

/** Does something that the other open drafts do not hear of, as if their tabs were asleep. */
export async function unheard(act: () => Promise<unknown> | undefined): Promise<void> {
  const telling = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
  await act();
  telling.mockRestore();
}
