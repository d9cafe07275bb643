/** Cases like one another: they share forms (which count twice) or fields. The order among equals is the list's own. */
export interface Likeness {
  id: string;
  forms: readonly string[];
  fields: readonly string[];
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value)).length;

/** How much two cases have in common; 0 means nothing. */
export const likeness = (a: Likeness, b: Likeness): number => 2 * shared(a.forms, b.forms) + shared(a.fields, b.fields);

/** The cases most like `one`, at most `limit`, without itself and without those that share nothing. */
export function similar<T extends Likeness>(one: Likeness, all: readonly T[], limit: number): T[] {
  return all
    .filter((other) => other.id !== one.id && likeness(one, other) > 0)
    .toSorted((a, b) => likeness(one, b) - likeness(one, a))
    .slice(0, limit);
}
