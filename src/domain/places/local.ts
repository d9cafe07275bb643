/** Which municipalities are the site's own. */

/** The ids of the areas that hold none of the site's municipalities one by one: all of the area, and what lies beyond it. */
const others: readonly string[] = ['whole', 'outside'];

/** Whether a municipality is one of the site's area: it has a page of its own. */
export const isLocal = ({ area }: { area: string }): boolean => !others.includes(area);
