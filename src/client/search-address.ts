/** The address is the state of the search. */

/** What is typed beyond this is left off: no one reads so long an address, and a pasted page would be hundreds of words to fetch. The boxes have it as maxlength. */
const LONGEST = 200;

/** What is asked: words, and the chosen value of each filter, by its name. */
export interface State {
  q: string;
  filters: Readonly<Record<string, string>>;
}

/** The words and filters that an address holds; broken percent signs are only signs. */
export function currentState(): State {
  const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(location.search));
  return { q: [...q].slice(0, LONGEST).join(''), filters };
}

/** The address of a state, relative to the page. */
export function addressOf({ q, filters }: State): string {
  const query = new URLSearchParams(Object.entries({ q, ...filters }).filter(([, value]) => value));
  return query.size > 0 ? `?${query}` : location.pathname;
}
