/** The index of the directory: names, readings and facets of every organisation, in the order of the list. */
import { packFacets } from '../facets/facet-index.ts';
import type { FacetIndex, PackedFacets } from '../facets/facet-index.ts';
import { directoryKeys } from './facets.ts';
import type { DirectoryKey, DirectoryValues } from './facets.ts';

/** What rows and words need besides the facets. */
interface Words {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly readings: readonly string[];
  /** For each value of the facet of municipalities, its name and reading. */
  readonly places: readonly string[];
  /** Positions of organisations with cases, each with their number. */
  readonly cases: readonly (readonly [position: number, count: number])[];
  /** Positions of organisations that were dissolved. */
  readonly ended: readonly number[];
}

/** The index as a file. */
export type PackedDirectory = PackedFacets<DirectoryKey> & Words;

/** The index in use. */
export type DirectoryIndex = FacetIndex<DirectoryKey> & Words;

/** An organisation as it is packed. */
export interface PackedOne {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly cases: number;
  readonly isEnded: boolean;
  readonly values: DirectoryValues;
}

const positionsOf = (all: readonly PackedOne[], isOne: (one: PackedOne) => boolean) => all.flatMap((one, position) => (isOne(one) ? [position] : []));

/** Packs organisations; `order` names the values of each facet as they are shown, `places` the words for municipalities. */
export const packDirectory = (all: readonly PackedOne[], order: (key: DirectoryKey) => readonly string[], places: readonly string[]): PackedDirectory => ({
  ...packFacets(all.map(({ values }) => values), directoryKeys, order), places,
  ids: all.map(({ id }) => id), names: all.map(({ name }) => name), readings: all.map(({ reading }) => reading),
  cases: positionsOf(all, ({ cases }) => cases > 0).map((position) => [position, all[position]?.cases ?? 0] as const), ended: positionsOf(all, ({ isEnded }) => isEnded),
});
