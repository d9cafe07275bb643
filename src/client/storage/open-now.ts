/** Which draft this tab has open, so that it comes back after a reload. Another tab may have another one. */
import { prefix } from './ports.ts';
import type { DraftKey } from './ports.ts';

const key = (tool: string) => `${prefix}:open:${tool}`;

/** Notes which draft is open. */
export function rememberOpen({ tool, id }: DraftKey): void {
  try {
    sessionStorage.setItem(key(tool), id);
  } catch {
    // Without it, the latest draft comes back.
  }
}

/** The draft that was open in this tab. */
export function rememberedOpen(tool: string): string | null {
  try {
    return sessionStorage.getItem(key(tool));
  } catch {
    return null;
  }
}
