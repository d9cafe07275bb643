/** Facets of the directory: what they are called in addresses, and which values an organisation has. */
import { orUnstated } from '../facets/filter.ts';
import type { FacetValues } from '../facets/filter.ts';
import type { IntentState } from './intent.ts';

/** The facets in the order they are shown. `form` and `wish` are the forms and the fields of a wish to work with government. */
export const directoryKeys = ['field', 'municipality', 'kind', 'intent', 'form', 'wish', 'joint', 'register'] as const;
export type DirectoryKey = (typeof directoryKeys)[number];

/** Facets whose values have a plain page of their own. */
export const pagedKeys = ['field', 'municipality', 'kind'] as const satisfies readonly DirectoryKey[];

/** An organisation's values for each facet. */
export type DirectoryValues = FacetValues<DirectoryKey>;

/** The value of the facet of registers for what this site wrote down from cases or from the organisation itself. */
export const written = 'written';

/** What the values come from. */
export interface Described {
  readonly fields: readonly string[];
  readonly municipality?: string | undefined;
  readonly kind: string;
  readonly intent?: { readonly forms: readonly string[]; readonly fields?: readonly string[] | undefined } | undefined;
  readonly isWritten: boolean;
  readonly registers: readonly string[];
}

/** The values of an organisation. Only a wish that still counts has forms and fields. */
export function directoryValues(of: Described, state: IntentState, cases: number): DirectoryValues {
  const wish = state === 'stated' ? of.intent : undefined;
  return {
    field: orUnstated(of.fields), municipality: orUnstated(of.municipality === undefined ? [] : [of.municipality]), kind: [of.kind],
    intent: [state], form: wish?.forms ?? [], wish: wish ? (wish.fields ?? of.fields) : [],
    joint: [cases > 0 ? 'some' : 'none'], register: [...of.registers, ...(of.isWritten ? [written] : [])],
  };
}
