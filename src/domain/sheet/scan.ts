/** A look at JSON text before it is parsed: how deep, how many names, whether it ends. Cheap, and never recursive. */

/** What the look found. */
export interface Scan {
  readonly depth: number;
  /** Names of members, repeated ones included. */
  readonly names: number;
  /** The text ends inside a string, an object or a list. */
  readonly open: boolean;
}

/** The place after the string that begins at `start`, or beyond the end when it is not closed. */
function afterString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Looks through the text once. */
export function scan(text: string): Scan {
  let [level, depth, names, at] = [0, 0, 0, 0];
  while (at < text.length) {
    const sign = text[at];
    if (sign === '{' || sign === '[') depth = Math.max(depth, (level += 1));
    else if (sign === '}' || sign === ']') level -= 1;
    else if (sign === ':') names += 1;
    at = sign === '"' ? afterString(text, at) : at + 1;
  }
  return { depth, names, open: level > 0 || at > text.length };
}

/** Number of members in parsed data; fewer than names in the text means that a name was repeated. */
export function countNames(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inside = Object.values(data).reduce<number>((sum, value) => sum + countNames(value), 0);
  return inside + (Array.isArray(data) ? 0 : Object.keys(data).length);
}
