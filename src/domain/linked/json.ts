/** Linked data inside a page. */

/** JSON that may stand in a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Fiscal years as ISO 8601 intervals from April to March, joined where they follow each other: `2019-04/2022-03`. */
export function fiscalIntervals(years: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => `${first}-04/${last + 1}-03`);
}
