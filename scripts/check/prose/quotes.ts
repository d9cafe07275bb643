/** What stands in quotes are names and words of others. */

/** The text with spaces for what is quoted; it keeps its length. */
export const unquoted = (text: string): string => text.replaceAll(/「[^「」]*」|『[^『』]*』/gu, (quoted) => '\u3000'.repeat(quoted.length));
