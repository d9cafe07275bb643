/** The address is the state of the search. */

/** What is typed beyond this is left off: no one reads so long an address, and a pasted page would be hundreds of words to fetch. The boxes have it as maxlength. */
const LONGEST = 200;

/** What the address says. */
export interface State {
  q: string;
  type: string;
}

/** The state that an address holds; broken percent signs are only signs. */
export function currentState(): State {
  const query = new URLSearchParams(location.search);
  return { q: [...(query.get('q') ?? '')].slice(0, LONGEST).join(''), type: query.get('type') ?? '' };
}

/** The address of a state, relative to the page. */
export function addressOf({ q, type }: State): string {
  const query = new URLSearchParams([...(q ? [['q', q]] : []), ...(type ? [['type', type]] : [])]);
  return query.size > 0 ? `?${query}` : location.pathname;
}
