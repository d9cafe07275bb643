/** Reads data from a text. */
import type { Part } from './record.ts';

/** The data in a text of JSON; undefined if it holds none. Its names are not known yet. */
export function readPart(text: string): Part | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Part) : undefined;
  } catch {
    return undefined;
  }
}
