/** Which parts of the booklet a reader wants. */

/** The parts that an address names, in the order of the book; an address that names none of them means the whole. */
export function chosenParts(named: readonly string[], all: readonly string[]): readonly string[] {
  const chosen = all.filter((id) => named.includes(id));
  return chosen.length > 0 ? chosen : all;
}

/** The query of an address for a choice; the whole needs none. */
export const choiceQuery = (chosen: readonly string[], all: readonly string[]): string =>
  (chosen.length === 0 || chosen.length === all.length ? '' : `?part=${chosen.join('&part=')}`);
