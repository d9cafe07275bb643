/** The day of a moment in Japan, YYYY-MM-DD. */
export const dayInJapan = (now: Date): string => new Date(now.getTime() + 9 * 60 * 60_000).toISOString().slice(0, 10);
