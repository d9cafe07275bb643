/** What is waited for may take long on a busy machine: vitest's one second is no bar of ours. */
import { vi } from 'vitest';

const PATIENCE = 15_000;
const { waitFor } = vi;
vi.waitFor = (callback, options) => waitFor(callback, typeof options === 'number' ? options : { timeout: PATIENCE, ...options });
