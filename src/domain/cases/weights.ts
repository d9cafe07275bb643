/** The weights of likeness in an address: only those that differ from the beginning are written. */
import { aspects, defaultWeights, maxWeight } from './similar.ts';
import type { Weights } from './similar.ts';

const valid = (value: number) => Number.isInteger(value) && value >= 0 && value <= maxWeight;

/** The weights that an address names; what is missing or not 0 to 3 is as in the beginning. */
export function weightsFrom(query: URLSearchParams): Weights {
  const read = (aspect: (typeof aspects)[number]) => {
    const value = Number(query.get(aspect) || NaN);
    return valid(value) ? value : defaultWeights[aspect];
  };
  return Object.fromEntries(aspects.map((aspect) => [aspect, read(aspect)])) as Record<(typeof aspects)[number], number>;
}

/** Writes weights into a query, in the order of the aspects; other parameters stay. */
export function withWeights(query: URLSearchParams, weights: Weights): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const aspect of aspects) {
    written.delete(aspect);
    if (weights[aspect] !== defaultWeights[aspect]) written.append(aspect, String(weights[aspect]));
  }
  return written;
}

/** Whether an address names weights of its own. */
export const namesWeights = (query: URLSearchParams): boolean => aspects.some((aspect) => query.has(aspect));
